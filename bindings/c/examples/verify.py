"""verify.py BADGE [TIME]: the C library from Python, with ctypes alone.

The library is found as libproofmark.so.1, or at the path in PROOFMARK_LIBRARY. Exit status as of verify.c.
"""
import ctypes
import datetime
import json
import os
import sys
from ctypes import POINTER, byref, c_char_p, c_int32, c_int64, c_size_t, c_void_p

library = ctypes.CDLL(os.environ.get("PROOFMARK_LIBRARY", "libproofmark.so.1"))


class Str(ctypes.Structure):
    _fields_ = [("data", c_void_p), ("len", c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.data, self.len).decode()


def declare(name, result, *arguments):
    function = getattr(library, name)
    function.restype, function.argtypes = result, arguments
    return function


OUT = POINTER(c_void_p)
abi_version = declare("proofmark_abi_version", c_int32)
verifier_new = declare("proofmark_verifier_new", c_int32, c_char_p, c_size_t, OUT, OUT)
verifier_verify = declare("proofmark_verifier_verify", c_int32, c_void_p, c_char_p, c_size_t, c_void_p, c_int64, OUT, OUT)
verifier_free = declare("proofmark_verifier_free", None, c_void_p)
report_verdict = declare("proofmark_report_verdict", c_int32, c_void_p)
report_json = declare("proofmark_report_json", Str, c_void_p)
report_free = declare("proofmark_report_free", None, c_void_p)
error_message = declare("proofmark_error_message", Str, c_void_p)
error_free = declare("proofmark_error_free", None, c_void_p)


class Verifier:
    """A verifier under a policy; `with` frees it."""

    def __init__(self, policy=""):
        self.handle = self._call(verifier_new, policy.encode(), len(policy.encode()))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        verifier_free(self.handle)

    def verify(self, badge, at):
        """The verdict (0 indeterminate, 1 invalid, 2 valid) and the report."""
        report = self._call(verifier_verify, self.handle, badge, len(badge), None, int(at.timestamp()))
        try:
            return report_verdict(report), json.loads(str(report_json(report)))
        finally:
            report_free(report)

    @staticmethod
    def _call(function, *arguments):
        made, error = c_void_p(), c_void_p()
        if function(*arguments, byref(made), byref(error)) != 0:
            message = str(error_message(error))
            error_free(error)
            raise ValueError(message)
        return made


def main():
    if abi_version() != 1:
        sys.exit("another ABI than 1")
    with open(sys.argv[1], "rb") as file:
        badge = file.read()
    at = datetime.datetime.now(datetime.timezone.utc)
    if len(sys.argv) > 2:
        at = datetime.datetime.fromisoformat(sys.argv[2].replace("Z", "+00:00"))
    with Verifier() as verifier:
        verdict, report = verifier.verify(badge, at)
    print(report["verdict"], [finding["code"] for finding in report["findings"] if finding["outcome"] == "fail"])
    sys.exit((3, 1, 0)[verdict])


if __name__ == "__main__":
    main()
