# Everything a learner, an instructor or a developer does here, and the set-up that it takes.
#
# Needs make (GNU make 3.81 or later) and Python 3.11 or later. The first target that runs Python makes .venv and
# installs the packages pinned in constraints.txt; after that no target spends time on set-up until pyproject.toml or
# constraints.txt changes. Talk goes to stderr, so that a report on stdout can be piped.
#
# Values such as KATA reach the commands through the environment, where make puts what it is given; they are never
# pasted into shell text. KATA may name several katas.
#
# make ends with 2 whenever a command fails, whatever that command ended with. Where 1 (something failed) and 2 (the
# grader or its usage is broken) must be told apart, call `.venv/bin/kata grade` after `make setup`.

PYTHON ?= python3

VENV := .venv
VENV_PYTHON := $(VENV)/bin/python
VENV_MADE := $(VENV)/pyvenv.cfg
KATA_COMMAND := $(VENV)/bin/kata
INSTALLED := $(VENV)/.installed
INSTALLED_DEV := $(VENV)/.installed-dev

# The names to try, in this order. Whoever sets PYTHON gets that one or an error.
PYTHONS := $(if $(filter file,$(origin PYTHON)),$(PYTHON) python3.13 python3.12 python3.11)

MAKEFLAGS += --no-builtin-rules
.SUFFIXES:
.DELETE_ON_ERROR:
.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help grade watch list next show hint solution reset notebooks grade-ci prove setup test check bench clean

# `make help` prints the lines below that have two hash signs: a group, or a target with its text and its options.

##@ Learn
grade: $(INSTALLED) ## grade the katas that you have begun | [KATA=slug]
##| [FORMAT=html] [OUTPUT=report.html]
	@set -f; \
	$(KATA_COMMAND) grade $${FORMAT:+--format "$$FORMAT"} $${OUTPUT:+--output "$$OUTPUT"} -- $$KATA || \
	{ code=$$?; [ $$code -eq 1 ] || exit $$code; }

watch: $(INSTALLED) ## grade on every save, until you quit | [KATA=slug]
	@set -f; $(KATA_COMMAND) watch -- $$KATA

list: $(INSTALLED) ## show all katas, and what you have done
	@$(KATA_COMMAND) list

next: $(INSTALLED) ## go on to the next kata
	@$(KATA_COMMAND) next

show: $(INSTALLED) ## read the lesson of a kata, or a section | [KATA=slug]
	@$(KATA_COMMAND) show -- $${KATA:+"$$KATA"}

hint: $(INSTALLED) ## get the next hint | [KATA=slug]
##| [NUMBER=2]
	@$(KATA_COMMAND) hint $${NUMBER:+--number "$$NUMBER"} -- $${KATA:+"$$KATA"}

solution: $(INSTALLED) ## see other ways to write a solved kata | [KATA=slug]
	@$(KATA_COMMAND) solution -- $${KATA:+"$$KATA"}

reset: $(INSTALLED) ## put a stub back as it was shipped | KATA=slug
	@$(call needs_kata,reset)
	@set -f; $(KATA_COMMAND) reset -- $$KATA

notebooks: $(INSTALLED) ## write a notebook for each section | [KATA=section]
##| [DIR=notebooks]
	@set -f; $(KATA_COMMAND) notebook build -- "$${DIR:-notebooks}" $$KATA

##@ Teach
grade-ci: $(INSTALLED) ## grade, and fail unless all is right | [KATA=slug]
##| [SUBMISSION=path] [FORMAT=json] [OUTPUT=file]
##| [FAIL_UNDER=percent] [KEY=text]
	@set -f; \
	if [ -n "$$KEY" ]; then export KATA_KEY="$$KEY"; fi; \
	$(KATA_COMMAND) grade \
		$${SUBMISSION:+--submission "$$SUBMISSION"} \
		$${FORMAT:+--format "$$FORMAT"} \
		$${OUTPUT:+--output "$$OUTPUT"} \
		$${FAIL_UNDER:+--fail-under "$$FAIL_UNDER"} \
		-- $$KATA || \
	{ code=$$?; echo "grade-ci: kata grade ended with exit code $$code" >&2; exit $$code; }

prove: $(INSTALLED) ## prove that the checks are right | [KATA=slug] [JOBS=2]
##| [KEYS=50]
	@set -f; $(KATA_COMMAND) prove $${JOBS:+--jobs "$$JOBS"} $${KEYS:+--keys "$$KEYS"} -- $$KATA

##@ Develop
setup: $(INSTALLED_DEV) ## install what development needs

test: $(INSTALLED_DEV) ## run the tests
	@$(VENV_PYTHON) -m pytest -n auto --maxprocesses 8

check: $(INSTALLED_DEV) ## check style, formatting and types
	@$(VENV_PYTHON) -m ruff check .
	@$(VENV_PYTHON) -m ruff format --check .
	@$(VENV_PYTHON) -m mypy
	@$(VENV_PYTHON) -m mypy $(STUBS_AS_EDITORS_SEE_THEM)

bench: $(INSTALLED_DEV) ## run the benchmarks
	@for benchmark in benchmarks/[a-z]*.py; do \
		echo "$$benchmark" >&2; \
		$(VENV_PYTHON) "$$benchmark" || exit; \
	done

clean: ## remove .venv, caches and build output
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist *.egg-info
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:
	@echo "torch-katas: practise PyTorch, one kata at a time"
	@awk '\
		/^##@ /          { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { name = $$0; sub(/:.*/, "", name); text = $$0; sub(/.*## /, "", text); \
		                   split(text " | ", part, / \| /); \
		                   line = sprintf("  make %-9s  %-39s  %s", name, part[1], part[2]); \
		                   sub(/ +$$/, "", line); print line } \
		/^##\| /         { printf "%18s%s\n", "", substr($$0, 5) }' Makefile
	@printf '\nThe first command sets up .venv, which takes about a minute.\n'

# $(call needs_kata,TARGET): shell text that stops TARGET without KATA.
needs_kata = [ -n "$$KATA" ] || { echo "Which kata? For example: make $1 KATA=linear_by_hand (make list shows all)" >&2; exit 2; }

# $(call install,REQUIREMENT): shell text that installs this project from its folder.
install = $(VENV_PYTHON) -m pip --disable-pip-version-check -qq install -c constraints.txt -e '$1' || \
	{ echo "The set-up stopped; what pip says is above. The same make command tries again," >&2; \
	  echo "and make clean before it starts from nothing." >&2; exit 1; }

# Start-up is slow without bytecode, and Python writes none where PYTHONDONTWRITEBYTECODE is set.
compile_grader = $(VENV_PYTHON) -m compileall -q grader || :

# Stubs and examples are checked as an editor does it by default, and not by the rules of grader/. One is left out: it
# is full of bugs on purpose, some of which mypy finds.
STUBS_AS_EDITORS_SEE_THEM := --config-file= --python-version 3.11 --explicit-package-bases --check-untyped-defs \
	--disallow-incomplete-defs --cache-dir .mypy_cache/stubs --exclude capstone_debug_network katas

setting_up = echo "$(if $(wildcard $@),Bringing .venv up to date,Setting up .venv (first time only, about a minute)) ..." >&2

$(INSTALLED): $(VENV_MADE) pyproject.toml constraints.txt
	@$(setting_up)
	@$(call install,.)
	@$(compile_grader)
	@touch $@

$(INSTALLED_DEV): $(VENV_MADE) pyproject.toml constraints.txt
	@$(setting_up)
	@$(call install,.[dev])
	@$(compile_grader)
	@touch $(INSTALLED) $@

# The link to a Python that was upgraded or removed leads nowhere: then .venv is made anew.
ifeq ($(realpath $(VENV_PYTHON)),)
.PHONY: $(VENV_MADE)
endif

$(VENV_MADE):
	@set -- $(PYTHONS); [ $$# -gt 0 ] || set -- "$$PYTHON"; \
	for python; do \
		if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			"$$python" -m venv --clear $(VENV) && exit; \
			rm -rf $(VENV); \
			echo "$$python cannot make a virtual environment; what it says is above." >&2; \
			exit 1; \
		fi; \
	done; \
	echo "torch-katas needs Python 3.11 or later; tried: $$*." >&2; \
	echo "Install one, or name one that you have: make PYTHON=/path/to/python3.12 ..." >&2; \
	exit 1
