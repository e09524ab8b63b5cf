"""Functions and script blocks: their parameters and bodies (about_Functions, about_Script_Blocks)."""

from __future__ import annotations

from tests.powershell.engine import values
from tests.powershell.engine.expressions import named, variable_name


class Functions:
    """The part of the compiler that makes what can be called."""

    def _do_function_statement(self, node):
        if node.children[0].text.decode().lower() != "function":
            self.refuse(node)
        name = next(child for child in named(node) if child.type == "function_name").text.decode()
        heads = [child for child in named(node) if child.type == "function_parameter_declaration"]
        inner, body = self.block(node)
        parameters = self._parameters(named(heads[0])[0]) if heads and named(heads[0]) else inner
        function = values.ScriptBlock(body, parameters)
        function.name = name
        return lambda session, emit: session.define(name, function)

    def block(self, node):
        """Return the parameters and the body of a script block."""
        parameters, body = (), lambda session, emit: None
        for child in _inside(node):
            if child.type == "param_block":
                lists = [part for part in named(child) if part.type == "parameter_list"]
                parameters = self._parameters(lists[0]) if lists else ()
            elif child.type == "statement_list":
                body = self.statements(child)
            elif child.type not in ("function_name", "function_parameter_declaration"):
                self.refuse(child, "a part of a script block")
        return parameters, body

    def _parameters(self, node):
        return tuple(self._parameter(child) for child in named(node))

    def _parameter(self, node):
        kind, default, name = None, None, None
        for child in named(node):
            if child.type == "attribute_list":
                kind = self._parameter_type(child)
            elif child.type == "variable":
                name = variable_name(child)
            elif child.type == "script_parameter_default":
                default = self.value(named(child)[0])
            else:
                self.refuse(child)
        return name, kind, default

    def _parameter_type(self, node):
        (attribute,) = named(node)
        (inner,) = named(attribute)
        if inner.type != "type_literal":
            self.refuse(node, "an attribute of a parameter")
        return inner.text.decode()[1:-1].strip()


def _inside(node):
    """Return the parts of a script block, whose levels the grammar nests."""
    for child in named(node):
        yield from _inside(child) if child.type in ("script_block", "script_block_body") else (child,)
