"""Coverage: how far the examples of a document show what the document says.

An example is what stands in `example` and `examples` of media types, parameters, headers
and schemas, and the payloads of `examples/<Schema>/`. `kinds` says what is counted.
"""
