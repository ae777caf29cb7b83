"""Ctrl-C stays an interruption."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("raised", ["RuntimeError('Query interrupted')", "ImportError", None])
def test_ctrl_c_is_an_interruption_whatever_a_library_makes_of_it(raised: str | None) -> None:
    code = f"""
import os, signal
from coterie.core.interrupts import interruptible
try:
    with interruptible():
        with interruptible():
            try:
                os.kill(os.getpid(), signal.SIGINT)
                while True:
                    pass
            except KeyboardInterrupt:
                {f"raise {raised} from None" if raised else "pass"}
        print("went on")
except KeyboardInterrupt:
    print("stopped", signal.getsignal(signal.SIGINT) is signal.default_int_handler)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("stopped True\n", "")
