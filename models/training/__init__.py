"""Training of the starter models: parallel text to a CTranslate2 folder. PyTorch is imported by the last steps alone.

The steps are commands: ``python -m models.training prepare | train | export | measure``; docs/training.md explains.
"""
