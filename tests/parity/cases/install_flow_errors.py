"""Cases: install flows that go wrong, and the traps of the official client."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import HEADLESS, STRANGER, Case, Differs, Given, Reply
from tests.parity.cases.flow_steps import (
    account_type,
    cancel,
    flow,
    going,
    post_options,
    pre_options,
    wait,
)
from tests.parity.reasons import Reason
from tests.parity.steps import Calls

__all__ = ["CASES"]

KEY_REFUSED: Final = Given(
    headless=True,
    replies=(
        Reply(
            on="POST /sdk/credentials",
            status=401,
            body={"message": "Invalid key", "code": "0401"},
        ),
    ),
)


def setter(name: str, javascript: str, step: Any, *differences: Differs) -> Case:
    """Return the case of a call without an active flow."""
    return Case(
        id=f"installFlow.{name}.no_flow",
        method=f"installFlow.{name}",
        given=HEADLESS,
        javascript=f"paragon.installFlow.{name}({javascript})",
        python=step,
        differences=differences,
    )


def after_logout(p: Any, h: Any) -> Calls:
    """Log out, then start."""
    yield p.logout()
    yield p.install_flow.start("hubspot", **h.flow())


def twice(p: Any, h: Any) -> Calls:
    """Two flows, the second one with the instruction of the first still in mind."""
    yield p.install_flow.start("salesforce", **h.flow())
    yield p.install_flow.set_account_type("default")
    yield p.install_flow.finish_instruction()
    yield p.install_flow.start("salesforce", **h.flow())
    yield p.install_flow.set_account_type("default")


def again_at_once(p: Any, h: Any) -> Calls:
    """The same key twice within seconds: the first time it was refused."""
    for _ in range(2):
        yield p.install_flow.start("klaviyo", **h.flow())
        try:
            yield p.install_flow.set_pre_options({"KLAVIYO_API_KEY": "k"})
        except Exception:  # the error is in the log of the callbacks
            continue


def cancelled_at_the_end(p: Any, h: Any) -> Calls:
    """Cancel when there is nothing left to cancel."""
    yield p.install_flow.start("hubspot", **h.flow())
    yield p.install_flow.wait_for_oauth()
    yield p.install_flow.cancel()
    return (yield p.get_user()).integrations["hubspot"].enabled


def switched_off(p: Any, h: Any) -> Calls:
    """Switch headless mode off, then start."""
    yield p.set_headless(False)
    yield p.install_flow.start("hubspot", **h.flow())


CASES: Final = (
    Case(
        id="installFlow.start.not_headless",
        method="installFlow.start",
        javascript="""
            paragon.installFlow.start("hubspot", h.flow());
            await h.settle();
        """,
        python=flow("hubspot"),
    ),
    Case(
        id="installFlow.start.unknown",
        method="installFlow.start",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("nope", h.flow());
            await h.settle();
        """,
        python=flow("nope"),
    ),
    Case(
        id="installFlow.start.unauthenticated",
        method="installFlow.start",
        given=Given(authenticated=False, headless=True),
        javascript="""
            paragon.installFlow.start("hubspot", h.flow());
            await h.settle();
        """,
        python=flow("hubspot"),
        differences=(
            Differs("events[0].arguments[0]", Reason.TRAP_UNAUTHENTICATED),
            Differs("error", Reason.TRAP_UNAUTHENTICATED),
        ),
    ),
    Case(
        id="installFlow.start.after_logout",
        method="installFlow.start",
        given=HEADLESS,
        javascript="""
            sdk.logout();
            paragon.installFlow.start("hubspot", h.flow());
            await h.settle();
        """,
        python=after_logout,
        differences=(Differs("events", Reason.CHECKED_FIRST),),
    ),
    Case(
        id="installFlow.start.blocked",
        method="installFlow.start",
        given=Given(headless=True, popup_blocked=True),
        javascript="""
            paragon.installFlow.start("hubspot", h.flow());
            await h.settle();
        """,
        python=flow("hubspot"),
    ),
    Case(
        id="installFlow.start.timeout",
        method="installFlow.start",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("hubspot", h.flow({oauthTimeout: 3000}));
            await h.advance(6000);
        """,
        python=flow("hubspot", wait, oauth_timeout=3),
        differences=(Differs("requests[1].times", Reason.LAST_POLL),),
    ),
    Case(
        id="installFlow.start.polls_end",
        method="installFlow.start",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("hubspot", h.flow());
            await h.advance(200000);
        """,
        python=flow("hubspot", wait),
        differences=(
            Differs("requests[1].times", Reason.LAST_POLL),
            Differs("events[3]", Reason.TRAP_SILENT_END),
            Differs("error", Reason.TRAP_SILENT_END),
        ),
    ),
    Case(
        id="installFlow.start.poll_fails",
        method="installFlow.start",
        given=Given(
            headless=True,
            session=(True,),
            connects="hubspot",
            replies=(
                Reply(
                    on="GET /sdk/actions/session-id/*",
                    status=501,
                    body={"message": "hiccup"},
                    times=2,
                ),
            ),
        ),
        javascript="""
            paragon.installFlow.start("hubspot", h.flow());
            await h.advance(6000);
        """,
        python=flow("hubspot", wait),
    ),
    Case(
        id="installFlow.start.credential_fails",
        method="installFlow.start",
        given=Given(
            headless=True,
            session=(True,),
            connects="hubspot",
            replies=(
                Reply(
                    on="GET /sdk/credentials/*",
                    status=404,
                    body={"message": "gone", "code": "0404"},
                ),
            ),
        ),
        javascript="""
            paragon.installFlow.start("hubspot", h.flow());
            await h.advance(6000);
        """,
        python=flow("hubspot", wait),
        error="NotFound",
        differences=(Differs("requests[3]", Reason.SESSION_KEPT),),
    ),
    Case(
        id="installFlow.start.build_fails",
        method="installFlow.start",
        given=Given(
            headless=True,
            replies=(
                Reply(
                    on="GET /sdk/actions/build-oauth*",
                    status=400,
                    body={"message": "no client id", "code": "0400"},
                ),
            ),
        ),
        javascript="""
            paragon.installFlow.start("hubspot", h.flow());
            await h.settle();
        """,
        python=flow("hubspot"),
        differences=(
            Differs("events", Reason.TRAP_BUILD_FAILURE),
            Differs("error", Reason.TRAP_BUILD_FAILURE),
        ),
    ),
    Case(
        id="installFlow.setPreOptions.refused",
        method="installFlow.setPreOptions",
        given=KEY_REFUSED,
        javascript="""
            paragon.installFlow.start("klaviyo", h.flow());
            await h.settle();
            await paragon.installFlow.setPreOptions({KLAVIYO_API_KEY: "wrong"});
        """,
        python=flow("klaviyo", pre_options(KLAVIYO_API_KEY="wrong")),
        error="Unauthorized",
    ),
    Case(
        id="installFlow.setPreOptions.nothing",
        method="installFlow.setPreOptions",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("klaviyo", h.flow());
            await h.settle();
            await paragon.installFlow.setPreOptions(null);
        """,
        python=flow("klaviyo", lambda p: p.install_flow.set_pre_options(None)),
        error="OptionError",
    ),
    Case(
        id="installFlow.setPreOptions.again_at_once",
        method="installFlow.setPreOptions",
        given=Given(
            headless=True,
            replies=(
                Reply(
                    on="POST /sdk/credentials",
                    status=400,
                    body={"message": "try again"},
                    times=1,
                ),
            ),
        ),
        javascript="""
            for (let attempt = 0; attempt < 2; attempt += 1) {
                paragon.installFlow.start("klaviyo", h.flow());
                await h.settle();
                await paragon.installFlow.setPreOptions({KLAVIYO_API_KEY: "k"});
            }
        """,
        python=again_at_once,
        error="BadRequest",
        differences=(
            Differs("requests[0].times", Reason.TRAP_SAME_VALUES),
            Differs("events[3]", Reason.TRAP_SAME_VALUES),
            Differs("events[4]", Reason.TRAP_SAME_VALUES),
        ),
    ),
    Case(
        id="installFlow.setPostOptions.after_api_key",
        method="installFlow.setPostOptions",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("mailchimp", h.flow());
            await h.settle();
            await paragon.installFlow.setPreOptions({MAILCHIMP_API_KEY: "k"});
            await paragon.installFlow.setPostOptions({AUDIENCE: "all"});
        """,
        python=flow(
            "mailchimp",
            pre_options(MAILCHIMP_API_KEY="k"),
            post_options(AUDIENCE="all"),
        ),
        differences=(
            Differs("requests[1]", Reason.TRAP_POST_OPTIONS),
            Differs("events[3]", Reason.TRAP_POST_OPTIONS),
            Differs("events[4]", Reason.TRAP_POST_OPTIONS),
        ),
    ),
    Case(
        id="installFlow.setPostOptions.too_early",
        method="installFlow.setPostOptions",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("jira", h.flow());
            await h.settle();
            await paragon.installFlow.setPostOptions({JIRA_CLOUD_ID: "x"});
        """,
        python=flow("jira", post_options(JIRA_CLOUD_ID="x")),
        error="OptionError",
    ),
    Case(
        id="installFlow.setPostOptions.refused",
        method="installFlow.setPostOptions",
        given=Given(
            headless=True,
            session=(True,),
            connects="jira",
            connected_status="PENDING",
            replies=(
                Reply(
                    on="POST /sdk/credentials/*/complete-setup",
                    status=400,
                    body={"message": "no such site"},
                ),
            ),
        ),
        javascript="""
            paragon.installFlow.start("jira", h.flow());
            await h.advance(5000);
            await paragon.installFlow.setPostOptions({JIRA_CLOUD_ID: "x"});
        """,
        python=flow("jira", wait, post_options(JIRA_CLOUD_ID="x")),
        error="BadRequest",
    ),
    Case(
        id="installFlow.setAccountType.unknown",
        method="installFlow.setAccountType",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("zendesk", h.flow());
            await h.settle();
            await paragon.installFlow.setAccountType("nope");
        """,
        python=flow("zendesk", account_type("nope")),
        differences=(
            Differs("events[1]", Reason.ACCOUNT_TYPE_CHECKED),
            Differs("error", Reason.ACCOUNT_TYPE_CHECKED),
        ),
    ),
    Case(
        id="installFlow.setAccountType.instruction_again",
        method="installFlow.setAccountType",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("salesforce", h.flow());
            await h.settle();
            await paragon.installFlow.setAccountType("default");
            h.stages.at(-1).finish.onClick();
            await h.settle();
            paragon.installFlow.start("salesforce", h.flow());
            await h.settle();
            paragon.installFlow.setAccountType("default");
            await h.settle();
        """,
        python=twice,
        differences=(
            Differs("requests[1]", Reason.TRAP_INSTRUCTION),
            Differs("events[6]", Reason.TRAP_INSTRUCTION),
            Differs("events[7]", Reason.TRAP_INSTRUCTION),
            Differs("events[8]", Reason.TRAP_INSTRUCTION),
        ),
    ),
    Case(
        id="installFlow.cancel.after_the_end",
        method="installFlow.cancel",
        given=going("hubspot", True),
        javascript="""
            paragon.installFlow.start("hubspot", h.flow());
            await h.advance(5000);
            await paragon.installFlow.cancel();
            return paragon.getUser().integrations.hubspot.enabled;
        """,
        python=cancelled_at_the_end,
        differences=(
            Differs("requests[4]", Reason.TRAP_CANCEL),
            Differs("result", Reason.TRAP_CANCEL),
            Differs("events[5]", Reason.TRAP_CANCEL),
        ),
    ),
    Case(
        id="installFlow.cancel.during_oauth",
        method="installFlow.cancel",
        given=going("hubspot", False, True),
        javascript="""
            paragon.installFlow.start("hubspot", h.flow());
            await h.settle();
            await paragon.installFlow.cancel();
            await h.advance(5000);
        """,
        python=flow("hubspot", cancel),
        differences=(
            Differs("requests[1]", Reason.CANCEL_ENDS_WAITING),
            Differs("requests[2]", Reason.CANCEL_ENDS_WAITING),
            Differs("requests[3]", Reason.CANCEL_ENDS_WAITING),
            Differs("events[3]", Reason.CANCEL_ENDS_WAITING),
        ),
    ),
    Case(
        id="installFlow.cancel.failure",
        method="installFlow.cancel",
        given=Given(
            headless=True,
            session=(True,),
            connects="jira",
            connected_status="PENDING",
            replies=(
                Reply(
                    on="DELETE /sdk/integrations/*",
                    status=404,
                    body={"message": "gone"},
                ),
            ),
        ),
        javascript="""
            paragon.installFlow.start("jira", h.flow());
            await h.advance(5000);
            await paragon.installFlow.cancel();
        """,
        python=flow("jira", wait, cancel),
        differences=(Differs("error", Reason.TRAP_CANCEL_FAILURE),),
    ),
    setter(
        "setAccountType",
        '"default"',
        account_type("default"),
        Differs("error", Reason.NO_FLOW),
    ),
    setter(
        "setPreOptions", "{A: 1}", pre_options(A=1), Differs("error", Reason.NO_FLOW)
    ),
    setter(
        "setPostOptions", "{A: 1}", post_options(A=1), Differs("error", Reason.NO_FLOW)
    ),
    setter("cancel", "", cancel, Differs("error", Reason.NO_FLOW)),
    setter("next", "", lambda p: p.install_flow.next()),
    Case(
        id="setHeadless",
        method="setHeadless",
        examples=(".setHeadless",),
        given=STRANGER,
        javascript="paragon.setHeadless(true)",
        python=lambda p: p.set_headless(True),
    ),
    Case(
        id="setHeadless.off",
        method="setHeadless",
        given=HEADLESS,
        javascript="""
            paragon.setHeadless(false);
            paragon.installFlow.start("hubspot", h.flow());
            await h.settle();
        """,
        python=switched_off,
    ),
)
