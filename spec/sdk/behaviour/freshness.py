"""What is known may be out of date: before it is a reason to refuse, it is loaded anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from .._runtime.steps import Steps
from . import session
from .errors import (
    ConfigurationNotFoundError,
    CredentialNotFoundError,
    CredentialNotValidError,
    FeatureNotAvailableError,
    IntegrationAlreadyInstalledError,
    IntegrationNotInstalledError,
    ResourceNotFoundError,
    SelectionError,
    WorkflowNotEnabledError,
    WorkflowNotFoundError,
)

__all__ = ["afresh"]

T = TypeVar("T")

_OF_THE_USER: Final = (
    ConfigurationNotFoundError,
    CredentialNotFoundError,
    CredentialNotValidError,
    FeatureNotAvailableError,
    IntegrationAlreadyInstalledError,
    IntegrationNotInstalledError,
    ResourceNotFoundError,
    SelectionError,
    WorkflowNotEnabledError,
)
"""What may be wrong because the user changed something elsewhere, such as in a portal."""

_OF_THE_PROJECT: Final = (WorkflowNotFoundError,)
"""What may be wrong because something was deployed since."""


_SETTLED: Final = -1
"""No number of loads: nothing is forgotten twice."""


def afresh(client: session.Client, look: Callable[[], Steps[T]]) -> Steps[T]:
    """Look something up; look once more, in what is loaded anew, before it is refused.

    What was loaded since the call began counts as new.

    Args:
        client: The client.
        look: Looks it up in what is known, and raises where that does not hold. It may
            be called again, so it changes nothing.
    """
    known = client.session
    user, catalogue = known.user_loads, known.catalogue_loads
    while True:
        try:
            return (yield from look())
        except (*_OF_THE_USER, *_OF_THE_PROJECT) as error:
            failure = error
        if isinstance(failure, _OF_THE_PROJECT) and catalogue == known.catalogue_loads:
            known.forget_integrations()
            catalogue = _SETTLED
        elif isinstance(failure, _OF_THE_USER) and user == known.user_loads:
            known.forget_user()
            user = _SETTLED
        else:
            raise failure
