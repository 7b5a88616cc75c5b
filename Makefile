# The doors of the house. `make demo` and `make test` need nothing done by hand before.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.PHONY: demo test check check-deep lint build bench record docs release set-up clean

DESK := Examples/support-desk
DATA := --data tickets=$(DESK)/data/tickets.csv --data outages=$(DESK)/data/outages.csv \
	--data maintenance=$(DESK)/data/maintenance.csv
ABIDE := .build/release/abide

# The main job on the project's own example: a text, its checks, a month that missed, and why.
demo: build
	@Scripts/demo $(ABIDE)

# Everything a change must pass. The runner's own summary closes it.
test: set-up lint
	swift build --build-tests
	swift test --skip-build --disable-xctest

# The texts of the examples, as a user would check them.
check: build
	$(ABIDE) check Examples/*/*.agreement.md

lint: set-up
	swift format lint --strict --recursive --parallel Sources Tests Examples Benchmarks Package.swift

build: set-up
	swift build -c release --product abide

# Writes the output of every literate case anew; review the difference before you commit it.
record: set-up
	ABIDE_RECORD=1 swift test --disable-xctest --filter 'LiterateCases|Manual|EditorFolder'

# What abide takes beside others; RESULTS.md is written anew. Benchmarks/README.md says how to run a part.
bench: build
	Benchmarks/run

# One program that needs nothing of the machine it runs on, tried in an empty root: dist/abide-VERSION-linux-ARCH.tar.gz.
release: set-up
	Scripts/make-release

# The laws on many more cases, and the tests under sanitizers: an hour, before a release.
check-deep: set-up
	Scripts/check-deep

docs: set-up
	Scripts/make-docs

set-up:
	@Scripts/set-up

clean:
	swift package clean
