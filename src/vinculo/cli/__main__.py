import sys

from vinculo.cli.command import main

sys.exit(main())
