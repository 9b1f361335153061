"""Validation: the document is OpenAPI, its references lead somewhere, its examples fit.

What refuses a document (an error) would change meaning or lose something: a field or
keyword that is a known one mistyped, a value of the wrong kind, a reference to nothing or
to something of another kind, a security scheme whose name is mistyped, a discriminator that
leads out of its union, a `$dynamicRef` that leads to several schemas, a place that
references want to be two things, the name of a header that no request can have, a media
type that no header can carry, a control character in a path or an address, a signature of
webhooks that says too little or contradicts itself.

What is harmless is a warning, because public documents are full of it, and says how it is
read instead:

- a required description, license name, URL or version that is missing; an empty (null)
  optional field; a number as `info.version`; unusual names of components;
- a field that nobody knows; one of a later version of OpenAPI (read as in that version),
  `nullable` in a 3.1 document (read as in 3.0), what stands beside a `$ref` that allows
  no siblings;
- a path parameter that nobody declares (a string), unless the operation declares its
  name elsewhere; one that is spelled otherwise in the path (`{accountId}` and `account_id`,
  `:id`, `{+name}`, `{id:[0-9]+}`: read as the same), one that the path does not have (left out); a
  parameter without schema and content (any value); a server variable that is not defined,
  or has no default (the address is left out);
- a path parameter whose name the path has twice (the second gets a name of its own); a
  parameter that is declared twice (the last one counts), that has Swagger's `type` (put into
  a schema), or a style of other places that writes lists with commas, too;
- callbacks (left out; the same requests have types and a reader under `webhooks`);
- an operation id that is used again (path and method are added to it); a security scheme
  that is not defined (left out) or written in another case;
- `type: int`, `String`, `uuid` and the like (OpenAPI's type and format), another unknown
  type (ignored), booleans in quotes, a list of `items` (`prefixItems`), a keyword with true
  or false among the properties (a member), `true` and `false` as schemas in 3.0 (as in
  3.1), a schema that is no mapping or that contradicts itself (any value), values of an
  enum that are numbers where text is asked for (the text as it is written), an empty list
  for an empty mapping, as PHP writes it;
- a number or a truth value where text is asked for (the text as it is written), `openapi: 3.1`
  as a number, an empty mapping for an empty list, one text, security requirement or schema of
  an `allOf` for a list of one, `null` without quotes as a type (`meant`); infinity and
  not-a-number in an example, which YAML has (the example is left out, `not_finite`);
- a path without its slash, `2xx`, a status that no server can send (left out), a request
  body without content (bytes of any type);
- a reference in a place where none may stand, when nothing stands beside it (as if what
  it leads to were written there); what `strays` says of references to nothing, or to
  something else; a field that a path item has itself and behind its reference, too;
- what is read nowhere, though whoever wrote it means something by it (`unread`); what a style has
  several ways, or none, to write (`nested`);
- `required: true` in a schema, as the third draft of JSON Schema has it (ignored);
- `$recursiveRef: "#"` below a `$recursiveAnchor`; a local reference to what is not in the
  schema with an `$id` around it but in the file, to `#/$defs` that only a schema around it
  has, to an `$anchor` in another part of the file; a file beside one whose `$id` would
  have it elsewhere; a JSON pointer through another reference;
- `required: true` left out on a path parameter; a parameter list that names one parameter
  twice in equal words; two path templates that differ in parameter names only;
- a wrong value of a keyword that only describes (`title`, `deprecated`, `xml` …); a name
  in `required` that resembles a property; a value listed twice; a pattern that is no
  regular expression.

The new fields of OpenAPI 3.2 are read as far as docs/openapi.md says; the others
(`versions.UNSUPPORTED`) are errors.
An unknown keyword of a schema is allowed in 3.1, as JSON Schema says.

A document with `x-client` is written for this tool and is held to more: of the above, what
concerns parameters, operation ids, servers, security, types and quotes is an error there. In
others these are warnings, too, because half of the public documents have one of them: an
example inside of
the document that contradicts its schema, a keyword that only narrows values down and is
mistyped or has a wrong value, an empty `enum`, a known `x-` key with a wrong value or in
the wrong place (other tools use some of the same keys). The files of `examples/<Schema>/`
are always held to their schema. A document that has `x-rules` is held to those as well
(`house_rules`).
"""

from __future__ import annotations

import re

from paragon_codegen.diagnostics import Diagnostics, Severity, quote
from paragon_codegen.loader import Document, Kinds, Node
from paragon_codegen.validate.bundle import Bundle, bundle_schemas
from paragon_codegen.validate.discriminators import check_discriminators
from paragon_codegen.validate.example_files import check_example_files
from paragon_codegen.validate.examples import check_inline_examples
from paragon_codegen.validate.extensions import check_extensions
from paragon_codegen.validate.house_rules import check_house_rules
from paragon_codegen.validate.media_types import check_media_types
from paragon_codegen.validate.nested import check_nested
from paragon_codegen.validate.operations import check_operations
from paragon_codegen.validate.paths import check_paths
from paragon_codegen.validate.patterns import check_patterns
from paragon_codegen.validate.sdk_methods import check_sdk_methods
from paragon_codegen.validate.structure import survey_structure
from paragon_codegen.validate.survey import Survey
from paragon_codegen.validate.unread import check_unread
from paragon_codegen.validate.values import as_written

__all__ = ["bundle_schemas", "validate"]

_CONTENT = {"paths", "components", "webhooks"}
_CONVERT = (
    "convert it first: `npx swagger2openapi --patch --outfile openapi.yaml FILE`, "
    "then generate from openapi.yaml"
)
_VERSION = re.compile(r"(3\.[012])(\.[0-9]+)?(-.*)?")


def validate(
    document: Document,
    diagnostics: Diagnostics,
    *,
    examples: Severity | None = None,
    kinds: Kinds | None = None,
) -> None:
    """Report every mistake of a document.

    Args:
        document: the document, as loaded.
        diagnostics: gets what is found.
        examples: how bad an example inside of the document is that does not fit; by
            default an error in a document with `x-client`, else a warning.
        kinds: gets what stands where.
    """
    strict = "x-client" in document.root
    version = _version(document, diagnostics, strict=strict)
    if version is None:
        return
    survey = Survey(document, diagnostics, version, strict)
    survey.kinds = {} if kinds is None else kinds
    survey_structure(survey)
    if not _CONTENT & document.root.value.keys():
        survey.report(document.root, "`paths` is missing", "write `paths: {}` at least")
    check_paths(survey)
    check_operations(survey)
    check_media_types(survey)
    check_discriminators(survey)
    check_extensions(survey)
    check_sdk_methods(survey)
    check_patterns(survey)
    check_unread(survey)
    check_nested(survey)
    bundle = Bundle(document)
    bundle.add_components()
    default = Severity.ERROR if strict else Severity.WARNING
    check_inline_examples(survey, bundle, examples or default)
    check_example_files(survey, bundle)
    check_house_rules(survey)


def _version(
    document: Document, diagnostics: Diagnostics, *, strict: bool
) -> str | None:
    """ "3.0", "3.1" or "3.2"; `None` when it is none of them, which is reported."""
    root = document.root
    written = root.get("openapi")
    if written is None:
        swagger = root.get("swagger")
        if swagger is not None:
            diagnostics.error(swagger, "this is a Swagger 2.0 document", _CONVERT)
        else:
            diagnostics.error(root, "`openapi` is missing", "write `openapi: 3.1.0`")
        return None
    if not strict and isinstance(written.value, float):
        written = _version_in_full(written, document, diagnostics)
    if not isinstance(written.value, str):
        diagnostics.error(
            written, "`openapi` must be a string", "write `openapi: 3.1.0`"
        )
        return None
    match = _VERSION.fullmatch(written.value)
    if match is None:
        message = f"version {quote(written.value)} of OpenAPI is not supported"
        diagnostics.error(written, message, "3.0, 3.1 and 3.2 are")
        return None
    return match.group(1)


def _version_in_full(
    written: Node, document: Document, diagnostics: Diagnostics
) -> Node:
    """Read the number 3.1 as the version 3.1.0, with a warning."""
    full = f"{as_written(written)}.0"
    if _VERSION.fullmatch(full) is None:
        return written
    message = "`openapi` must be a string, found a number"
    diagnostics.warning(written, message, f"read as {quote(full)}")
    return document.put(written, full)
