"""The workbench: documents, segmentation, store, jobs, enforcement, checks, services and the command line."""

__version__ = "0.1.0"
