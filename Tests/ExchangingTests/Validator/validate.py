"""Says how many JSON files of a folder are as a schema wants them, for the tests of exports."""

import glob
import json
import sys

import jsonschema

schema_path, folder = sys.argv[1:]
with open(schema_path) as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

results = []
for path in glob.glob(folder + "/*.json"):
    with open(path) as file:
        results.append(validator.is_valid(json.load(file)))
print(f"{results.count(True)} valid, {results.count(False)} wrong")
