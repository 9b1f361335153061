"""What a document asks of itself beyond OpenAPI: the rules that `x-rules` names.

They are called as in Spectral and Redocly's lint, where these have them. Each is told at
the place that does not keep it, with what to write.
"""

from __future__ import annotations

from collections.abc import Mapping

from paragon_codegen.validate import operation_rules, schema_rules
from paragon_codegen.validate.operation_rules import Rule
from paragon_codegen.validate.survey import Survey

RULES: Mapping[str, Rule] = {
    "operation-operationId": operation_rules.operation_id,
    "operation-summary": operation_rules.operation_summary,
    "operation-description": operation_rules.operation_description,
    "operation-external-docs": operation_rules.operation_external_docs,
    "operation-tag-defined": operation_rules.operation_tag_defined,
    "operation-2xx-response": operation_rules.operation_2xx_response,
    "operation-4xx-response": operation_rules.error_response("4XX"),
    "operation-default-response": operation_rules.error_response("default"),
    "operation-examples": operation_rules.operation_examples,
    "parameter-description": operation_rules.parameter_description,
    "parameter-examples": operation_rules.parameter_examples,
    "server-environments": operation_rules.server_environments,
    "schema-name": schema_rules.schema_name,
    "schema-description": schema_rules.schema_description,
    "member-description": schema_rules.member_description,
    "schema-listed": schema_rules.schema_listed,
    "schema-examples": schema_rules.schema_examples,
    "variant-const": schema_rules.variant_const,
    "variant-examples": schema_rules.variant_examples,
    "union-counterexamples": schema_rules.union_counterexamples,
}
"""Every rule by its name, as `extensions.schema.json` lists them."""


def check_house_rules(survey: Survey) -> None:
    """Report what does not keep a rule that the document has switched on."""
    chosen = survey.document.root.get("x-rules")
    if chosen is None or not chosen.is_mapping:
        return
    tell = {"error": survey.diagnostics.error, "warn": survey.diagnostics.warning}
    for name, severity in chosen.value.items():
        report = tell.get(str(severity))
        if report is None or name not in RULES:
            continue
        for breach in RULES[name](survey):
            message = f"{breach.message} (rule {name})"
            report(breach.place, message, breach.hint)
