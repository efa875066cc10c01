"""Reads Python source into modules whose names, calls and parameters can be looked up."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


@dataclass
class Module:
    """One source file: its tree, with each node's parent, and what its names stand for."""

    name: str
    path: Path
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(default_factory=dict)
    names: dict[str, ast.AST] = field(default_factory=dict)
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By the name here: the module, and the name in it."""


@dataclass(frozen=True)
class Place:
    """A node and the module it stands in."""

    node: ast.AST
    module: Module


@dataclass(frozen=True)
class Parameter:
    """A parameter of a function: what it holds is known where the function is called."""

    function: Function
    name: str
    module: Module


Found = Place | Parameter


def called(call: ast.Call) -> str:
    """Give the last name of what is called: "say", or "get" of ``table.get``."""
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def bindings(node: ast.stmt) -> Iterator[tuple[str, ast.AST]]:
    """Give the names that a statement binds, each with what it is bound to."""
    if isinstance(node, ast.ClassDef):
        yield node.name, node
    elif isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Name):
                yield target.id, node.value
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                for part, value in zip(target.elts, node.value.elts, strict=False):
                    if isinstance(part, ast.Name):
                        yield part.id, value
    elif isinstance(node, ast.AnnAssign) and node.value is not None and isinstance(node.target, ast.Name):
        yield node.target.id, node.value


def members(kind: ast.ClassDef) -> Iterator[tuple[str, ast.expr]]:
    """Give what a class binds in its body."""
    for node in kind.body:
        for target, value in bindings(node):
            if isinstance(value, ast.expr):
                yield target, value


def entries(table: Place, *, is_pair: bool) -> Iterator[Place]:
    """Give the values of a table, or its keys with them."""
    if isinstance(table.node, ast.Dict):
        for key, value in zip(table.node.keys, table.node.values, strict=True):
            if key is not None:
                yield Place(ast.Tuple([key, value], ast.Load()) if is_pair else value, table.module)


def expression(node: ast.AST) -> ast.expr:
    """Take a node for the expression it is."""
    assert isinstance(node, ast.expr)
    return node


def target_names(target: ast.expr) -> set[str]:
    """Give the names in what is assigned to."""
    return {each.id for each in ast.walk(target) if isinstance(each, ast.Name)}


def parameters(function: Function) -> list[str]:
    """Give the names of a function's parameters."""
    listed = function.args
    return [each.arg for each in (*listed.posonlyargs, *listed.args, *listed.kwonlyargs)]


def annotation(found: Parameter) -> str:
    """Give the class that a parameter is annotated with, "" for none."""
    listed = found.function.args
    for each in (*listed.posonlyargs, *listed.args, *listed.kwonlyargs):
        if each.arg == found.name and each.annotation is not None:
            words = each.annotation
            if isinstance(words, ast.Constant):
                return str(words.value)
            return words.id if isinstance(words, ast.Name) else ""
    return ""


def argument(call: ast.Call, found: Parameter) -> ast.expr | None:
    """Give what a call hands to a parameter, or the parameter's default."""
    for keyword in call.keywords:
        if keyword.arg == found.name:
            return keyword.value
    listed = found.function.args
    names = [each.arg for each in (*listed.posonlyargs, *listed.args)]
    if found.name not in names:
        return None
    at = names.index(found.name)
    if names[0] in {"self", "cls"}:
        at -= 1
    if at < len(call.args):
        return call.args[at]
    from_end = len(names) - names.index(found.name)
    return listed.defaults[-from_end] if from_end <= len(listed.defaults) else None


def branches(node: ast.IfExp | ast.BoolOp | ast.NamedExpr) -> list[ast.expr]:
    """Give what a choice may come to."""
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    return node.values if isinstance(node, ast.BoolOp) else [node.value]


def values(node: ast.AST) -> list[ast.expr]:
    """Give what a table holds; nothing for what is no table."""
    if isinstance(node, ast.Dict):
        return node.values
    return [node.value] if isinstance(node, ast.DictComp) else []
