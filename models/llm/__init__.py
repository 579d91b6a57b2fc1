"""A language model that another program on this machine serves (Ollama, llama.cpp, vLLM) as an engine.

The program speaks the OpenAI-compatible protocol over HTTP. Texts go to this machine alone unless the user has allowed
another host by its name. What comes back is only ever treated as text.
"""

from models.llm.address import Server
from models.llm.engine import ID_PREFIX, ServerEngine

__all__ = ["ID_PREFIX", "Server", "ServerEngine"]
