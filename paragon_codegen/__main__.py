"""`python -m paragon_codegen`."""

import sys

from paragon_codegen.cli import main

sys.exit(main())
