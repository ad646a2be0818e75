"""Loads a result folder into pandas, and prints what each single action does to the frequency of operations.

    python3 experiments/five-actions/load.py results/five-actions

Columns get the types that datapackage.json declares. Numbers are read exactly: without float_precision="round_trip"
pandas misses the last digit of some.
"""
import json
import sys
from pathlib import Path

import pandas as pd

TYPES = {"number": "float64", "integer": "Int64", "boolean": "boolean", "string": "string"}


def load(folder):
    """All tables of a result folder, by name; packed ones (.csv.gz) too."""
    folder = Path(folder)
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return {
        resource["name"]: pd.read_csv(
            folder / resource["path"],
            dtype={field["name"]: TYPES[field["type"]] for field in resource["schema"]["fields"]},
            float_precision="round_trip",
            keep_default_na=False,
            na_values=[""],
        )
        for resource in package["resources"]
    }


if __name__ == "__main__":
    tables = load(sys.argv[1] if len(sys.argv) > 1 else "results/five-actions")
    for name, table in tables.items():
        print(f"{name}: {len(table):,} rows, {len(table.columns)} columns")
    effects = tables["effects"]
    alone = effects[(effects.metric == "operations_per_year") & ~effects.contrast.str.contains("+", regex=False)]
    print(alone[["contrast", "ratio", "ratio_low", "ratio_high", "p_holm"]].to_string(index=False))
