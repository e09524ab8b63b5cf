"""On PYTHONPATH of a scanner under test: every library logs all it can into one file a process, whoever objects."""

import logging
import os
from pathlib import Path

logging.Logger.disabled = property(lambda _: False, lambda _, __: None)
logging.Logger.getEffectiveLevel = lambda _: logging.DEBUG
logging.Logger.isEnabledFor = lambda _, __: True
logging.basicConfig(
    filename=Path(os.environ["LOUD"], f"{os.getpid()}.log"), level=logging.DEBUG,
    format="%(name)s %(levelname)s %(message)s %(args)s",
)  # fmt: skip
