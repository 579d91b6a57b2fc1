"""Qt item models over the project; each reads only what is shown."""
