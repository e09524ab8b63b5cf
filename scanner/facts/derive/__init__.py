"""Facts computed from facts: block trees, USBGuard rules, modprobe configuration. No judgement."""
