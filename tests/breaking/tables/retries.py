"""How C1 to C6 were broken: retries, waits, limits in time, cancellation."""

from __future__ import annotations

from tests.breaking.entry import Break, runtime

__all__ = ["BREAKS"]

BREAKS = (
    Break(
        "C1",
        "POST and PATCH count as idempotent",
        "policy.py",
        '"OPTIONS", "TRACE"})',
        '"OPTIONS", "TRACE", "POST", "PATCH"})',
        (
            *runtime(
                "policy",
                "c01_retries_by_method_and_status",
                "c01_post_and_patch_follow_503_only_with_retry_after",
                "c01_post_and_patch_only_when_nothing_was_sent",
            ),
            *runtime("calls", "c01_a_post_is_not_sent_twice"),
        ),
    ),
    Break(
        "C1",
        "only what was not sent is tried again, whatever the method",
        "policy.py",
        "again = not outcome.sent or method in _IDEMPOTENT",
        "again = not outcome.sent",
        (
            *runtime("policy", "c01_idempotent_methods_follow_any_connection_error"),
            *runtime("calls", "c01_a_get_survives_a_failure"),
        ),
    ),
    Break(
        "C1",
        "a POST that never left is given up",
        "policy.py",
        "again = not outcome.sent or method in _IDEMPOTENT",
        "again = method in _IDEMPOTENT",
        runtime("calls", "c01_a_post_that_never_left_is_tried_again"),
    ),
    Break(
        "C1",
        "failures that cannot change are tried again",
        "policy.py",
        "return backoff if again and not outcome.permanent else None",
        "return backoff if again else None",
        runtime("policy", "c01_a_failure_that_cannot_change_is_final"),
    ),
    Break(
        "C2",
        "the number of retries is fixed",
        "policy.py",
        "attempt > options.max_retries",
        "attempt > 3",
        (
            *runtime("policy", "c02_three_attempts_by_default"),
            *runtime("policy", "c02_attempts_are_bounded"),
            *runtime("calls", "c02_retries_can_be_set"),
        ),
    ),
    Break(
        "C3",
        "what a server asks for has no upper bound",
        "policy.py",
        "return None if asked > options.max_retry_after else (asked or backoff)",
        "return asked or backoff",
        (
            *runtime("policy", "c03_a_huge_wait_fails_at_once"),
            *runtime("calls", "c03_a_huge_retry_after_fails_at_once"),
        ),
    ),
    Break(
        "C3",
        "Retry-After is ignored",
        "policy.py",
        "else (asked or backoff)",
        "else backoff",
        runtime("policy", "c03_seconds_are_obeyed", "c03_an_http_date_is_obeyed"),
    ),
    Break(
        "C3",
        "a date in the past means no wait at all",
        "policy.py",
        "else (asked or backoff)",
        "else asked",
        runtime(
            "policy",
            "c03_a_date_in_the_past_falls_back",
            "c03_garbage_and_negative_values_fall_back",
        ),
    ),
    Break(
        "C4",
        "there is no jitter",
        "policy.py",
        "backoff = jitter() * min(",
        "backoff = min(",
        runtime("policy", "c04_backoff_doubles_up_to_a_cap_with_full_jitter"),
    ),
    Break(
        "C5",
        "the policy does not look at the deadline",
        "policy.py",
        "late = deadline is not None and now() + (wait or 0.0) >= deadline",
        "late = False",
        runtime(
            "policy",
            "c05_no_wait_goes_beyond_the_deadline",
            "c05_the_deadline_spans_attempts_and_waits",
        ),
    ),
    Break(
        "C5",
        "there is no total limit by default",
        "options.py",
        "total: float | None = 120.0",
        "total: float | None = None",
        runtime("calls", "c05_every_default_is_finite"),
    ),
    Break(
        "C5",
        "a sync read or write does not look at the deadline",
        "limits.py",
        "left = self._deadline - time.monotonic()",
        "left = 3.0",
        (
            *runtime("calls", "c05_the_whole_call_ends_in_time"),
            *runtime("calls", "c05_a_body_that_is_hardly_taken_ends_in_time"),
            *runtime("tls", "c05_a_dripped_answer_over_tls_ends_in_time"),
        ),
    ),
    Break(
        "C5",
        "a single read has no limit of its own",
        "limits.py",
        '"the server sent nothing for", request.timeout.read, request.deadline',
        '"the server sent nothing for", None, request.deadline',
        runtime("calls", "c05_a_single_read_is_bounded"),
    ),
    Break(
        "C6",
        "calls are shielded from cancellation",
        "client.py",
        "with move_on_after(left):",
        "with move_on_after(left, shield=True):",
        runtime(
            "calls",
            "c06_cancellation_ends_at_once",
            "c06_a_cancelled_task_is_cancelled",
        ),
    ),
)
