"""What the built program starts with."""

import sys

from oneonone.__main__ import main

sys.exit(main())
