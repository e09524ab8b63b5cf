"""Text of one section body in, typed value out; pure."""
