"""How C7 was broken: connections that are shared, kept, forgotten, used again."""

from __future__ import annotations

from tests.breaking.entry import Break, runtime

__all__ = ["BREAKS"]

BREAKS = (
    Break(
        "C7",
        "what stands behind an answer is not looked at",
        "http11.py",
        "if surplus or ended or self._doubtful:",
        "if ended:",
        runtime("surplus", "c07_surplus_is_nobody_s_answer"),
    ),
    Break(
        "C7",
        "what arrives on an idle connection is not looked at",
        "streams.py",
        "return self._session.pending or self._inner.readable()",
        "return False",
        runtime("surplus", "c07_surplus_in_the_records_of_tls"),
    ),
    Break(
        "C7",
        "what arrives on an idle socket is not looked at",
        "streams.py",
        "return bool(poll.poll(0))",
        "return False",
        runtime("surplus", "c07_an_answer_nobody_asked_for_is_not_taken"),
    ),
    Break(
        "C7",
        "no connection is used twice",
        "http11.py",
        "        messages.start_next_cycle()\n        return True",
        "        return False",
        (
            *runtime("surplus", "c07_a_plain_answer_leaves_the_connection_usable"),
            *runtime("surplus", "c07_tls_connections_are_reused"),
            *runtime("connections", "c07_one_connection_serves_many_calls"),
            *runtime("connections", "c07_a_connection_is_reused_after_an_error"),
            *runtime("connections", "c07_closing_a_copy_leaves_the_original_open"),
        ),
    ),
    Break(
        "C7",
        "each call makes a transport of its own",
        "connections.py",
        "            if self._transport is None:\n                self._transport = self._open()",
        "            if True:\n                self._transport = self._open()",
        runtime("connections", "c07_a_first_use_by_many_threads_opens_one_pool"),
    ),
    Break(
        "C7",
        "a child process keeps the parent's connections",
        "connections.py",
        "        self._forked = True\n",
        "        return\n",
        runtime(
            "connections",
            "c07_a_child_process_shares_no_connection",
            "c07_a_given_http_client_is_refused_in_a_child_process",
        ),
    ),
    Break(
        "C7",
        "a closed client is not refused",
        "connections.py",
        "        if self.closed:\n            raise ClosedError",
        "        if self.closed is None:\n            raise ClosedError",
        runtime("connections", "c07_use_after_close_is_a_typed_error"),
    ),
    Break(
        "C7",
        "closing leaves the sockets open",
        "pool.py",
        "        self.closed = True\n",
        "        return\n",
        runtime("connections", "c07_closing_closes_the_sockets"),
    ),
)
