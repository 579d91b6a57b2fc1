"""The review window: what reviewers changed, accepted or rejected one by one; and questions to the client."""
