"""What pandas makes of a result folder, by the script that users get: a line is table, column, dtype, cells; tabs
between. Numbers are written in hexadecimal, so that no bit is lost."""
import importlib.util
import sys

import pandas as pd

spec = importlib.util.spec_from_file_location("load", sys.argv[1])
script = importlib.util.module_from_spec(spec)
spec.loader.exec_module(script)


def cell(value):
    if value is pd.NA or value != value:
        return ""
    if isinstance(value, str):
        return value
    return str(bool(value)).upper() if str(value) in ("True", "False") else float(value).hex()


sys.stdout.reconfigure(encoding="utf-8")
for name, table in script.load(sys.argv[2]).items():
    for column in table.columns:
        print(name, column, table[column].dtype, *map(cell, table[column]), sep="\t")
