"""Benchmarks that a user can run: ``egiz bench terms`` measures whether the glossary holds, and what it costs."""
