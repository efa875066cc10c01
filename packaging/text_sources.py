"""Finds the texts that the window translates, by reading the program's source and never running it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from source_modules import (
    COMPREHENSIONS,
    FUNCTIONS,
    Found,
    Function,
    Module,
    Parameter,
    Place,
    annotation,
    argument,
    bindings,
    branches,
    called,
    entries,
    expression,
    members,
    parameters,
    target_names,
    values,
)

_DEEPEST = 14
_CARRIERS = frozenset({"sorted", "list", "tuple", "reversed", "set", "frozenset"})


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate; with ``plural`` it is a noun that follows a number."""

    context: str
    source: str
    is_plural: bool = False


class TextSources:
    """Follows the arguments of ``say``, ``counted`` and ``translate`` back to the words they stand for.

    Tables, loops, parameters and fields of declared records are followed. What cannot be followed is named
    in ``lost``, so that no text is left out in silence.
    """

    def __init__(self, package: Path) -> None:
        self.texts: set[Text] = set()
        self.lost: list[str] = []
        self._modules: dict[str, Module] = {}
        self._calls: dict[str, list[tuple[ast.Call, Module]]] = {}
        for path in sorted(package.rglob("*.py")):
            self._read(path, ".".join(path.relative_to(package.parent).with_suffix("").parts))
        for module in self._modules.values():
            self._collect(module)

    def _read(self, path: Path, name: str) -> None:
        module = Module(
            name.removesuffix(".__init__"), path, ast.parse(path.read_text(encoding="utf-8"), str(path))
        )
        self._modules[module.name] = module
        for node in ast.walk(module.tree):
            for child in ast.iter_child_nodes(node):
                module.parents[child] = node
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    module.imports[alias.asname or alias.name] = (node.module, alias.name)
            if isinstance(node, ast.Call):
                self._calls.setdefault(called(node), []).append((node, module))
        for node in module.tree.body:
            for target, value in bindings(node):
                module.names[target] = value

    def _collect(self, module: Module) -> None:
        if ".gui." not in module.name:
            return
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.Call):
                continue
            name = called(node)
            is_plain = isinstance(node.func, ast.Name)
            is_form = ".forms." in module.name and name == "translate"
            if (name == "say" and is_plain) or is_form:
                self._pair(Place(node.args[0], module), Place(node.args[1], module), 0)
            elif name == "counted" and is_plain:
                # The plural is the key; a language's own forms hang on it.
                for source in self._strings(self._plural(node, module)):
                    self.texts.add(Text("counted", source, True))

    def _plural(self, call: ast.Call, module: Module) -> Place:
        """Give the plural of a counted noun, also where the two forms come as one pair."""
        last = call.args[-1]
        if isinstance(last, ast.Starred):
            last = ast.Subscript(last.value, ast.Constant(1), ast.Load(), lineno=call.lineno)
            module.parents[last.value], module.parents[last] = last, call
        return Place(last, module)

    def _pair(self, context: Place, text: Place, depth: int) -> None:
        """Note down every text of a call; where the context is a parameter, that of each caller."""
        for found in self._resolved(context, depth):
            if isinstance(found, Parameter):
                for call, module in self._callers(found):
                    there = argument(call, found)
                    words = self._in_call(text, call, module, found.function)
                    if there is not None and words is not None:
                        self._pair(Place(there, module), words, depth + 1)
            elif isinstance(found.node, ast.Constant) and isinstance(found.node.value, str):
                for source in self._strings(text):
                    self.texts.add(Text(found.node.value, source))

    def _in_call(self, text: Place, call: ast.Call, module: Module, function: Function) -> Place | None:
        if not isinstance(text.node, ast.Name):
            return text
        there = argument(call, Parameter(function, text.node.id, text.module))
        return None if there is None else Place(there, module)

    def _strings(self, place: Place) -> set[str]:
        found = set()
        for each in self._followed(place, 0):
            if isinstance(each.node, ast.Constant) and isinstance(each.node.value, str):
                found.add(each.node.value)
        found.discard("")
        if not found:
            line = getattr(place.node, "lineno", 0)
            self.lost.append(f"{place.module.path.name}:{line}: {ast.unparse(place.node)}")
        return found

    def _followed(self, place: Place, depth: int) -> Iterator[Place]:
        """Give what an expression stands for, with parameters followed to their callers."""
        if depth > _DEEPEST:
            return
        for found in self._resolved(place, depth):
            if isinstance(found, Place):
                yield found
                continue
            for call, module in self._callers(found):
                there = argument(call, found)
                if there is not None:
                    yield from self._followed(Place(there, module), depth + 1)

    def _resolved(self, place: Place, depth: int) -> Iterator[Found]:
        node, module = place.node, place.module
        if depth > _DEEPEST:
            return
        if isinstance(node, ast.Name):
            yield from self._named(node.id, place, depth)
        elif isinstance(node, ast.Attribute):
            yield from self._attribute(node, module, depth)
        elif isinstance(node, ast.Subscript):
            yield from self._subscript(node, module, depth)
        elif isinstance(node, ast.Call) and called(node) == "get" and isinstance(node.func, ast.Attribute):
            yield from self._looked_up(node, node.func, module, depth)
        elif isinstance(node, (ast.IfExp, ast.BoolOp, ast.NamedExpr)):
            for branch in branches(node):
                yield from self._resolved(Place(branch, module), depth + 1)
        else:
            yield place

    def _looked_up(self, node: ast.Call, got: ast.Attribute, module: Module, depth: int) -> Iterator[Found]:
        """Give what ``table.get(key, other)`` may give: any value, or the other one."""
        for table in self._follow_here(Place(got.value, module), depth):
            for value in values(table.node):
                yield from self._resolved(Place(value, table.module), depth + 1)
        for other in node.args[1:]:
            yield from self._resolved(Place(other, module), depth + 1)

    def _follow_here(self, place: Place, depth: int) -> Iterator[Place]:
        yield from self._followed(place, depth + 1)

    def _named(self, name: str, place: Place, depth: int) -> Iterator[Found]:
        module = place.module
        scope: ast.AST | None = module.parents.get(place.node)
        while scope is not None:
            if isinstance(scope, COMPREHENSIONS):
                for loop in scope.generators:
                    if name in target_names(loop.target):
                        yield from self._looped(loop.target, loop.iter, name, module, depth)
                        return
            if isinstance(scope, FUNCTIONS):
                bound = list(self._bound(scope, name, module, depth))
                if bound:
                    yield from bound
                    return
                if name in parameters(scope):
                    yield Parameter(scope, name, module)
                    return
            scope = module.parents.get(scope)
        yield from self._global(name, module, depth)

    def _bound(self, scope: Function, name: str, module: Module, depth: int) -> Iterator[Found]:
        """Give what a name is set to within a function."""
        for node in ast.walk(scope):
            if isinstance(node, ast.For) and name in target_names(node.target):
                yield from self._looped(node.target, node.iter, name, module, depth)
            elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                for target in targets:
                    if isinstance(target, ast.Name) and target.id == name:
                        yield from self._resolved(Place(node.value, module), depth + 1)
                    elif isinstance(target, ast.Tuple) and name in target_names(target):
                        for whole in self._follow_here(Place(node.value, module), depth):
                            yield from self._unpacked(target, whole, name, depth)

    def _global(self, name: str, module: Module, depth: int) -> Iterator[Found]:
        if name in module.names:
            yield from self._resolved(Place(module.names[name], module), depth + 1)
        elif name in module.imports:
            source, original = module.imports[name]
            other = self._modules.get(source)
            if other is not None and original in other.names:
                yield from self._resolved(Place(other.names[original], other), depth + 1)

    def _attribute(self, node: ast.Attribute, module: Module, depth: int) -> Iterator[Found]:
        if isinstance(node.value, ast.Name) and node.value.id in module.imports:
            source, original = module.imports[node.value.id]
            other = self._modules.get(f"{source}.{original}")
            if other is not None:
                yield from self._global(node.attr, other, depth)
                return
        if isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"}:
            yield from self._own(node, module, depth)
            return
        for found in self._resolved(Place(node.value, module), depth + 1):
            if isinstance(found, Parameter):
                yield from self._of_class(found, node.attr, depth)
                continue
            record = found.node
            if isinstance(record, ast.ClassDef):
                for target, value in members(record):
                    if target == node.attr:
                        yield Place(value, found.module)
            elif isinstance(record, ast.Call):
                yield from self._field(record, found.module, node.attr, depth)

    def _own(self, node: ast.Attribute, module: Module, depth: int) -> Iterator[Found]:
        """Give what ``self.name`` is: set in the class, or declared there or in a class made from it."""
        kind = module.parents.get(node)
        while kind is not None and not isinstance(kind, ast.ClassDef):
            kind = module.parents.get(kind)
        for each in ast.walk(kind) if kind is not None else ():
            if isinstance(each, (ast.Assign, ast.AnnAssign)) and each.value is not None:
                set_here = each.targets if isinstance(each, ast.Assign) else [each.target]
                if f"self.{node.attr}" in map(ast.unparse, set_here):
                    yield from self._resolved(Place(each.value, module), depth + 1)
        for other in self._modules.values():
            for declared in other.tree.body:
                if isinstance(declared, ast.ClassDef):
                    for name, value in members(declared):
                        if name == node.attr:
                            yield from self._resolved(Place(value, other), depth + 1)

    def _of_class(self, found: Parameter, attribute: str, depth: int) -> Iterator[Found]:
        """Take every record ever made of the class that a parameter is annotated with."""
        kind = annotation(found)
        if kind:
            for call, module in self._calls.get(kind, []):
                yield from self._field(call, module, attribute, depth)

    def _field(self, call: ast.Call, module: Module, attribute: str, depth: int) -> Iterator[Found]:
        for keyword in call.keywords:
            if keyword.arg == attribute:
                yield from self._resolved(Place(keyword.value, module), depth + 1)
        for kind in self._global(called(call), module, depth):
            if isinstance(kind, Place) and isinstance(kind.node, ast.ClassDef):
                names = [
                    each.target.id
                    for each in kind.node.body
                    if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
                ]
                if attribute in names and names.index(attribute) < len(call.args):
                    yield from self._resolved(Place(call.args[names.index(attribute)], module), depth + 1)

    def _subscript(self, node: ast.Subscript, module: Module, depth: int) -> Iterator[Found]:
        for whole in self._follow_here(Place(node.value, module), depth):
            parts = values(whole.node)
            if isinstance(whole.node, (ast.Tuple, ast.List)):
                at = node.slice.value if isinstance(node.slice, ast.Constant) else None
                parts = [whole.node.elts[at]] if isinstance(at, int) else whole.node.elts
            for part in parts:
                yield from self._resolved(Place(part, whole.module), depth + 1)

    def _looped(
        self, target: ast.expr, over: ast.expr, name: str, module: Module, depth: int
    ) -> Iterator[Found]:
        for element in self._elements(Place(over, module), depth + 1):
            yield from self._unpacked(target, element, name, depth)

    def _unpacked(self, target: ast.expr, element: Place, name: str, depth: int) -> Iterator[Found]:
        if isinstance(target, ast.Name):
            yield from self._resolved(element, depth + 1)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for whole in self._follow_here(element, depth):
                if not isinstance(whole.node, (ast.Tuple, ast.List)):
                    continue
                for part, value in zip(target.elts, whole.node.elts, strict=False):
                    if name in target_names(part):
                        yield from self._unpacked(part, Place(value, whole.module), name, depth + 1)

    def _elements(self, place: Place, depth: int) -> Iterator[Place]:
        """Give what a loop goes over."""
        if isinstance(place.node, ast.Call):
            yield from self._given_by(place.node, place.module, depth)
            return
        for whole in self._follow_here(place, depth):
            if isinstance(whole.node, (ast.Tuple, ast.List, ast.Set)):
                for each in whole.node.elts:
                    inside = each.value if isinstance(each, ast.Starred) else each
                    if isinstance(each, ast.Starred):
                        yield from self._elements(Place(inside, whole.module), depth + 1)
                    else:
                        yield Place(inside, whole.module)
            elif isinstance(whole.node, ast.ClassDef):
                yield from (Place(value, whole.module) for _, value in members(whole.node))
            elif isinstance(whole.node, ast.Dict):
                yield from (Place(key, whole.module) for key in whole.node.keys if key is not None)

    def _given_by(self, node: ast.Call, module: Module, depth: int) -> Iterator[Place]:
        """Give what a loop goes over that is made by a call."""
        name = called(node)
        if name in _CARRIERS and node.args:
            yield from self._elements(Place(node.args[0], module), depth + 1)
        elif name == "enumerate":
            for element in self._elements(Place(node.args[0], module), depth + 1):
                pair = ast.Tuple([ast.Constant(0), expression(element.node)], ast.Load())
                yield Place(pair, element.module)
        elif name in {"items", "values"} and isinstance(node.func, ast.Attribute):
            for table in self._follow_here(Place(node.func.value, module), depth):
                yield from entries(table, is_pair=name == "items")

    def _callers(self, found: Parameter) -> Iterator[tuple[ast.Call, Module]]:
        function, home = found.function, found.module
        if isinstance(function, ast.Lambda):
            return
        owner = home.parents.get(function)
        is_method = isinstance(owner, ast.ClassDef)
        name = function.name
        if isinstance(owner, ast.ClassDef) and name == "__init__":
            name = owner.name
        for call, module in self._calls.get(name, []):
            if name.startswith("_") and module is not home:
                continue
            if is_method or module is home or self._means(call, module, home, name):
                yield call, module

    def _means(self, call: ast.Call, module: Module, home: Module, name: str) -> bool:
        """Whether a call in another module is one of that module's function."""
        if isinstance(call.func, ast.Name):
            return module.imports.get(name) == (home.name, name)
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
            source, original = module.imports.get(call.func.value.id, ("", ""))
            return f"{source}.{original}" == home.name
        return False
