# `make` alone lists the verbs.

map := Maps/in-defense-of-leninism.argdown
demo_formats := graphml yed dot svg png pdf json
maps := $(wildcard Maps/*.argdown)
claimgraph := .build/debug/claimgraph
swift_files := Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Fuzz/Package.swift Fuzz/Sources

.PHONY: help deps build demo test bench audit-score audit-bench fuzz gallery format lint

help: ## list these verbs
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1 \t/p' $(MAKEFILE_LIST) | expand -t 14

deps: ## install what is missing: libxml2, Graphviz (Debian; elsewhere it says what to install)
	@sh Scripts/setup.sh

build: deps
	swift build --product claimgraph

demo: build ## build the tool and export the essay's map in all formats into build/
	@mkdir -p build
	@for format in $(demo_formats); do $(claimgraph) export $(map) --to $$format -o build/ || exit 1; done
	@ls -l build

test: ## run all tests; installs what they need beside the build: poppler, pandoc
	@sh Scripts/setup.sh tests
	swift test --disable-xctest

bench: deps ## measure speed and memory (release build): make bench N=100000
	sh Benchmarks/run.sh $(N)

audit-score: deps ## score the audit of quotations on generated cases: make audit-score SEED=2
	swift build -c release --package-path Benchmarks --product audit-score
	Benchmarks/.build/release/audit-score --seed $(or $(SEED),1) --write Benchmarks/audit-scores.md

audit-bench: deps ## measure the audit of quotations, and others beside it: make audit-bench BOOKS=100
	sh Benchmarks/audit-run.sh $(BOOKS)

fuzz: deps ## feed every reader and the audit with made-up inputs: make fuzz SECONDS=60 TARGETS="audit lock"
	sh Fuzz/run.sh $(or $(SECONDS),60) $(TARGETS)

gallery: build ## draw the maps anew into Graphviz/, shown in README and compared by tests
	$(claimgraph) export $(maps) --to dot -o Graphviz/
	$(claimgraph) export $(maps) --to svg -o Graphviz/

format: ## lay out the Swift files by the rules in .swift-format
	swift format --in-place --recursive $(swift_files)

lint: ## say where a file breaks those rules
	swift format lint --strict --recursive $(swift_files)
