# Copied by paragon-codegen from behaviour instructions.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What users have to do by themselves before an account can be connected.

Salesforce alone needs it: an administrator of the organisation installs a package.

Source: https://docs.useparagon.com/resources/integrations/salesforce
"""

from __future__ import annotations

from typing import Final

from .._runtime.unset import UNSET, Unset
from ..models.integration import Integration
from ..models.stages import CopyButton, FinishButton, InstructionStage, Link

__all__ = ["instruction"]

_PACKAGE: Final = "https://login.salesforce.com/packaging/installPackage.apexp"
_APP: Final = "https://appexchange.salesforce.com/appxListingDetail"
_SANDBOX: Final = "sandbox"
_OWN_OAUTH: Final = "user-configured-oauth"

_PACKAGE_TEXT: Final = """\
## Install the package

Salesforce lets an account connect only if the organisation has this package. An
administrator of your Salesforce organisation has to install it once.

If people other than the administrator will connect their accounts too, choose
*Install for All Users* when Salesforce asks.
"""
_APP_TEXT: Final = """\
## Install the app

Salesforce lets an account connect only if the organisation has this app from
AppExchange. An administrator of your Salesforce organisation has to add it once.

On AppExchange, choose *{button}* and follow the steps to add the app to your
{environment} environment.
"""


def instruction(
    integration: Integration, account_type: str | Unset
) -> InstructionStage | None:
    """Return what a user has to do before connecting, None where it is nothing."""
    if integration.type != "salesforce" or account_type in (UNSET, _OWN_OAUTH):
        return None
    url = _package_url(integration)
    sandbox = account_type == _SANDBOX
    if url.startswith(_PACKAGE):
        # A package is installed on the host of the organisation's own kind.
        host = "test" if sandbox else "login"
        url = url.replace("https://login.", f"https://{host}.", 1)
        return _stage(_PACKAGE_TEXT, "Install", url)
    if url.startswith(_APP):
        button, environment = ("Try It", "sandbox") if sandbox else _PRODUCTION
        text = _APP_TEXT.format(button=button, environment=environment)
        return _stage(text, "Go to AppExchange", url)
    return None


_PRODUCTION: Final = ("Get It Now", "production")


def _package_url(integration: Integration) -> str:
    """Return the package's address as the dashboard has it, with its scheme."""
    config = integration.sdk_integration_config
    options = UNSET if config is UNSET or config is None else config.auth_scheme_options
    url = UNSET if options is UNSET else options.package_install_url
    if url is UNSET:
        return ""
    return url if "://" in url else f"https://{url}"


def _stage(content: str, label: str, url: str) -> InstructionStage:
    return InstructionStage(
        content=content,
        ctas=[
            Link(label=label, href=url),
            CopyButton(label="Copy link", copy_text=url),
        ],
        finish=FinishButton(label="I've installed the package"),
        package_install_url=url,
        done=False,
    )
