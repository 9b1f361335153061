"""Why we differ from the official client: each reason has a name and a text."""

from __future__ import annotations

from enum import Enum

__all__ = ["Reason"]


class Reason(Enum):
    """A reason; `docs/parity.md` lists them with their cases."""

    DOCUMENTED_HOST = (
        "The reference names api.useparagon.com; the official client calls the same "
        "service by another name, zeus."
    )
    DOCUMENTED_TRIGGER = (
        "The reference sends events and starts workflows at api.useparagon.com, without "
        "a version; the official client uses hermes, and /v2 for events."
    )
    NO_SDK_VERSION = "`X-Paragon-SDK-Version` is the version of the official client, which ours is not."
    NO_TYPE_WITHOUT_BODY = "A request without a body has no Content-Type."
    DOCUMENTED_TYPE = (
        "The official client sends `Content-Type: auto` to the proxy, for its server to "
        "guess; the reference documents application/json, and text is text."
    )
    ACCEPT_WHAT_IS_READ = (
        "Accept names what a method reads: JSON, JSON or text, or nothing in particular; "
        "the official client asks for JSON everywhere."
    )
    LOADED_ONCE_MORE = (
        "What is known may be out of date: before ours refuses because of it, and before "
        "it removes the account that the service takes by default, the user is loaded "
        "once more; or the integrations, where it is one of them that is missing."
    )
    UNDEFINED_IS_NONE = "JavaScript has undefined and null; Python has None."
    OWN_NAMES = (
        "Most errors of the official client have no name of their own; ours have, and "
        "what the API refuses is a status error."
    )
    OWN_WORDS = "Messages are our own: they say what to do in Python."
    RAISED_TOO = (
        "The official install flow only tells `onError`; ours raises as well, as Python "
        "programs expect."
    )
    NO_POPUP = (
        "There is no window to close or to send on to another address: the provider's "
        "address is opened like the first one."
    )
    DOCUMENTED_ADDRESS = (
        "The page that is opened first is at api.useparagon.com, as all else."
    )
    MORE_IN_STAGES = (
        "The stage `oauth` carries the addresses to open, for a program has no page to "
        "open them from; `postOptions` carries `credentialId`, as the reference has it."
    )
    OWN_INSTRUCTION = (
        "The text of an instruction is our own, and what its button does is a method, "
        "`install_flow.finish_instruction()`."
    )
    MORE_IN_EVENTS = (
        "The event of a new account has the account, as the reference has it; in an "
        "install flow the official client leaves it out."
    )
    PORTALS_ACCOUNT = (
        "The official client keeps the portal's account in mind and adds its "
        "`X-Paragon-Credential` to calls that are not about it."
    )

    # Where one method, or one case, differs.
    ACCOUNT_TYPE_CHECKED = (
        "An account type that the integration does not have is refused at once."
    )
    ALREADY_SO = (
        "Switching on what is on, or off what is off, is no error: the service is asked "
        "to make it so, for what is known here may be out of date."
    )
    BROKEN_JSON = "An answer that says it is JSON and is not raises DecodeError; nothing is guessed."
    CANCEL_ENDS_WAITING = (
        "`cancel` ends the waiting for the user; the official client goes on asking."
    )
    CHECKED_BEFORE = (
        "What is selected or handed in is checked before anything is sent; the official "
        "client sends it as it is, or makes nothing of it."
    )
    CHECKED_FIRST = (
        "Whether a user is signed in is checked before the first stage is handed out."
    )
    CLOUD_ACTIONKIT = (
        "In the cloud the official client has no address of ActionKit and falls back to "
        "zeus; ours uses the documented one."
    )
    CUSTOM_WEBHOOK = (
        "The official client does not find the account of a custom integration here."
    )
    DOCUMENTED_STATE = (
        "The reference shows states without `allCredentials`; the official client fails "
        "on them."
    )
    EVENT_NAMES_ACCOUNT = "The event says which account was removed."
    EXACT_ERROR = "The error says what is missing: the account, not the integration."
    EXTERNAL_IDS = (
        "External ids are resolved everywhere; the official client sends them as they "
        "are, or does not find them."
    )
    EXTERNAL_ID_BARE = "`ext:` says that an id is an external one; it is not sent as a part of a new one."
    INACTIVE = "An integration that is not active cannot be connected; the official client tries."
    INCLUDE_FALSE = (
        "`includeAccountAuth` is false without the option, not the word undefined."
    )
    LAST_POLL = "When the time is up, ours does not ask once more."
    LOADERS_ALONE = (
        "The loaders of a field mapping work without application fields, which are "
        "optional; the official client forgets them."
    )
    LOADERS_SPECIFIC = "A loader for one integration is for that one; the official client uses it for all."
    NOTHING_TO_RETURN = (
        "Where there is nothing to return there is an error, not undefined."
    )
    NOT_LOADED_AGAIN = (
        "When a provider refuses, the official client loads the user again, without use "
        "to the call; ours leaves that to the program."
    )
    NOT_SIGNED_IN = "Without a user there is the error that says so, not an empty answer or another error."
    PROJECT_SHOWN = (
        "The user is what the API says, `project` and `projectId` included; the official "
        "client leaves them out."
    )
    NULL_IS_JSON = "A null is JSON, and says so."
    NO_TOKEN = (
        "No result carries the user's token, which may end up in a page or a log."
    )
    RETRIED = (
        "What is harmless to repeat is repeated after an answer such as 500, twice "
        "unless `max_retries` says otherwise; the official client never does."
    )
    NO_FLOW = "Without an active flow there is the documented error; the official client is silent."
    NO_FUNCTIONS = (
        "What is handed out is data; JavaScript's functions in it are methods here, or of "
        "no use outside of the portal."
    )
    DOT_SEGMENTS = "A path with `..` is refused: a browser would leave the provider's part of the address."
    ONE_ACCOUNT_TYPE = (
        "Several account types are a choice for the portal to show; without a portal one "
        "has to be named."
    )
    ONE_AFTER_THE_OTHER = (
        "User and integrations are loaded one after the other, and nothing is asked for "
        "after a failure."
    )
    ONE_CONTENT_TYPE = "Header names know no case: a Content-Type replaces the usual one, it does not join it."
    ONE_RESOLUTION = (
        "A configuration is found by its id alone, as elsewhere; the official client "
        "looks at the default account only."
    )
    ON_PREMISE_ACTIONKIT = (
        "The documentation of on-premise instances names worker-actionkit."
    )
    REFRESH_SHOWN = (
        "A source says whether its options are to be loaded at each opening."
    )
    SESSION_KEPT = (
        "The OAuth session stays when the account cannot be read, so that waiting can go "
        "on; the official client gives it up."
    )
    SOURCES_CHECKED = (
        "A data source that cannot be used is an error; the official client logs it."
    )
    STATIC_SOURCES = (
        "Static sources are found too, as the reference says of SingleSource."
    )
    STAYS_SIGNED_IN = (
        "A refusal does not sign the user out: a 403 is often about a permission, and "
        "what a 401 means is for the program to decide."
    )
    SUBSCRIBERS_FIRST = (
        "Subscribers hear of an account before the callbacks of the call."
    )
    TEXT_ANSWER = "What a workflow answers in text is handed on."
    UPPER_CASE = (
        "Methods may be written in lower case; the official client sends them so."
    )
    WORKFLOW_EVENTS = (
        "`onWorkflowChange` happens when this client changes a workflow; the official "
        "client has the event only for its portal."
    )

    WINDOW_WAITS = (
        "`wait` returns the event that a portal came to; the official promise ends with an "
        "account that was connected, or never."
    )
    PAGE_HINTS = "What a page tells is a hint: the user is loaded anew before anybody hears of it."
    PAGE_SELECTS = (
        "Which configuration a portal shows is known to its page; what is known here stays "
        "the account's default."
    )
    RAISED_ALONE = (
        "What is refused before a page opens is raised; `on_error` is for what a portal "
        "tells."
    )
    PICKER_NOT_READY = (
        "A picker that was not initialized cannot open: that is an error, not false."
    )
    IN_THE_PAGE = (
        "The page does this with the vendor's own SDK; `make browser` shows it."
    )

    # Traps: what the official client does and nobody can want.
    TRAP_BUILD_FAILURE = "Trap: when the provider's address cannot be built, the official client only logs it."
    TRAP_CANCEL = (
        "Trap: `cancel` after the end removes the account that was just connected."
    )
    TRAP_CANCEL_FAILURE = (
        "Trap: a failure of `cancel` is only logged, and the account stays."
    )
    TRAP_INSTRUCTION = (
        "Trap: an instruction that was followed once is not shown in the next flow."
    )
    TRAP_POST_OPTIONS = "Trap: after an API key the options that complete the account cannot be handed in."
    TRAP_SAME_VALUES = (
        "Trap: the same values within five seconds are dropped without a word."
    )
    TRAP_SILENT_END = "Trap: after three minutes the waiting ends without a word."
    TRAP_UNAUTHENTICATED = "Trap: without a user the official client says that there is no such integration."
