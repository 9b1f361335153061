"""Cases: several configurations of one account."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import STRANGER, Case
from tests.parity.fixtures import C, K
from tests.parity.steps import after, then

__all__ = ["CASES"]


def configuration_ids(user: Any) -> list[str]:
    """The configurations of the Slack account."""
    (account,) = user.integrations["slack"].all_credentials
    return [configuration.id for configuration in account.configurations]


CASES: Final = (
    Case(
        id="createConfiguration",
        method="createConfiguration",
        javascript="paragon.createConfiguration({credentialId: ids.credentials.slack})",
        python=lambda p: p.create_configuration(C.slack),
    ),
    Case(
        id="createConfiguration.external_id",
        method="createConfiguration",
        javascript='paragon.createConfiguration({credentialId: ids.credentials.slack, externalId: "team-z"})',
        python=lambda p: p.create_configuration(C.slack, external_id="team-z"),
    ),
    Case(
        id="createConfiguration.state",
        method="createConfiguration",
        javascript="""
            await paragon.createConfiguration({credentialId: ids.credentials.slack});
            return paragon.getUser().integrations.slack.allCredentials[0].configurations.map(({id}) => id);
        """,
        python=then(
            after(lambda p: p.create_configuration(C.slack), lambda p: p.get_user()),
            configuration_ids,
        ),
    ),
    Case(
        id="createConfiguration.blank_external_id",
        method="createConfiguration",
        javascript='paragon.createConfiguration({credentialId: ids.credentials.slack, externalId: " "})',
        python=lambda p: p.create_configuration(C.slack, external_id=" "),
        error="OptionError",
    ),
    Case(
        id="createConfiguration.no_credential",
        method="createConfiguration",
        javascript="paragon.createConfiguration({})",
        python=lambda p: p.create_configuration(""),
        error="OptionError",
    ),
    Case(
        id="createConfiguration.invalid_credential",
        method="createConfiguration",
        javascript="paragon.createConfiguration({credentialId: ids.credentials.stale})",
        python=lambda p: p.create_configuration(C.stale),
        error="CredentialNotValidError",
    ),
    Case(
        id="createConfiguration.unknown_credential",
        method="createConfiguration",
        javascript="paragon.createConfiguration({credentialId: ids.credentials.missing})",
        python=lambda p: p.create_configuration(C.missing),
        error="CredentialNotFoundError",
    ),
    Case(
        id="createConfiguration.unauthenticated",
        method="createConfiguration",
        given=STRANGER,
        javascript="paragon.createConfiguration({credentialId: ids.credentials.slack})",
        python=lambda p: p.create_configuration(C.slack),
    ),
    Case(
        id="updateConfiguration",
        method="updateConfiguration",
        javascript="""
            paragon.updateConfiguration({
                id: ids.configurations.slack_ops,
                credentialId: ids.credentials.slack,
                meta: {isIntegrationEnableTriggered: true},
            })
        """,
        python=lambda p: p.update_configuration(
            configuration_id=K.slack_ops,
            credential_id=C.slack,
            meta={"isIntegrationEnableTriggered": True},
        ),
    ),
    Case(
        id="updateConfiguration.external",
        method="updateConfiguration",
        javascript="""
            paragon.updateConfiguration({id: "ext:ops", credentialId: "ext:slack-main", meta: {}})
        """,
        python=lambda p: p.update_configuration(
            configuration_id="ext:ops", credential_id="ext:slack-main", meta={}
        ),
    ),
    Case(
        id="updateConfiguration.blank",
        method="updateConfiguration",
        javascript='paragon.updateConfiguration({id: " ", credentialId: ids.credentials.slack, meta: {}})',
        python=lambda p: p.update_configuration(
            configuration_id=" ", credential_id=C.slack, meta={}
        ),
        error="OptionError",
    ),
    Case(
        id="updateConfiguration.unknown",
        method="updateConfiguration",
        javascript="""
            paragon.updateConfiguration({id: "nobody", credentialId: ids.credentials.slack, meta: {}})
        """,
        python=lambda p: p.update_configuration(
            configuration_id="nobody", credential_id=C.slack, meta={}
        ),
        error="ConfigurationNotFoundError",
    ),
    Case(
        id="updateConfiguration.unauthenticated",
        method="updateConfiguration",
        given=STRANGER,
        javascript="paragon.updateConfiguration({id: ids.configurations.slack, credentialId: ids.credentials.slack, meta: {}})",
        python=lambda p: p.update_configuration(
            configuration_id=K.slack, credential_id=C.slack, meta={}
        ),
    ),
    Case(
        id="destroyConfiguration",
        method="destroyConfiguration",
        javascript="""
            await paragon.destroyConfiguration({id: ids.configurations.slack_ops, credentialId: ids.credentials.slack});
            return paragon.getUser().integrations.slack.allCredentials[0].configurations.map(({id}) => id);
        """,
        python=then(
            after(
                lambda p: p.destroy_configuration(
                    configuration_id=K.slack_ops, credential_id=C.slack
                ),
                lambda p: p.get_user(),
            ),
            configuration_ids,
        ),
    ),
    Case(
        id="destroyConfiguration.default",
        method="destroyConfiguration",
        javascript="paragon.destroyConfiguration({id: ids.configurations.slack, credentialId: ids.credentials.slack})",
        python=lambda p: p.destroy_configuration(
            configuration_id=K.slack, credential_id=C.slack
        ),
        error="OptionError",
    ),
    Case(
        id="destroyConfiguration.mismatch",
        method="destroyConfiguration",
        javascript="paragon.destroyConfiguration({id: ids.configurations.slack_ops, credentialId: ids.credentials.work})",
        python=lambda p: p.destroy_configuration(
            configuration_id=K.slack_ops, credential_id=C.work
        ),
        error="SelectionError",
    ),
    Case(
        id="destroyConfiguration.blank",
        method="destroyConfiguration",
        javascript='paragon.destroyConfiguration({id: ids.configurations.slack_ops, credentialId: ""})',
        python=lambda p: p.destroy_configuration(
            configuration_id=K.slack_ops, credential_id=""
        ),
        error="OptionError",
    ),
    Case(
        id="destroyConfiguration.unauthenticated",
        method="destroyConfiguration",
        given=STRANGER,
        javascript="paragon.destroyConfiguration({id: ids.configurations.slack_ops, credentialId: ids.credentials.slack})",
        python=lambda p: p.destroy_configuration(
            configuration_id=K.slack_ops, credential_id=C.slack
        ),
    ),
)
