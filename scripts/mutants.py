"""The mutants of a file: every function of it with one thing changed."""

import ast
import copy
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import CodeType
from typing import NamedTuple

_SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitAnd,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.Break: ast.Continue,
    ast.Continue: ast.Break,
}
_UNSEEN = {"annotation", "returns", "decorator_list", "defaults", "kw_defaults", "type_comment"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Mutant(NamedTuple):
    """One change: which function of which file, and the how-manieth of its changes."""

    path: Path
    function: str
    first_line: int
    number: int
    line: int
    text: str


class Change(NamedTuple):
    """What stands instead of what, in a field of its parent or in a list that is one."""

    parent: ast.AST
    field: str
    index: int | None
    old: ast.AST
    new: ast.AST | None

    def apply(self) -> None:
        """Write it into the tree."""
        if self.index is None:
            setattr(self.parent, self.field, self.new)
        elif self.new is None:
            del getattr(self.parent, self.field)[self.index]
        else:
            getattr(self.parent, self.field)[self.index] = self.new

    def __str__(self) -> str:
        new = "nothing" if self.new is None else _shown(self.new)
        return f"{_shown(self.old)} -> {new}"


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(path: Path) -> list[tuple[str, Function]]:
    """Give the functions and methods of a file, by qualified name, but not those inside functions."""
    return list(_functions(_tree(path), ""))


def _functions(node: ast.AST, prefix: str) -> Iterator[tuple[str, Function]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function):
            yield prefix + child.name, child
        elif isinstance(child, ast.ClassDef):
            yield from _functions(child, f"{prefix}{child.name}.")


def mutants_of(path: Path) -> Iterator[Mutant]:
    """Give every mutant of a file, in order."""
    for name, function in functions(path):
        first = min([function.lineno, *(each.lineno for each in function.decorator_list)])
        for number, change in enumerate(changes(function)):
            line = getattr(change.old, "lineno", getattr(change.parent, "lineno", first))
            yield Mutant(path, name, first, number, line, str(change))


def code_of(mutant: Mutant) -> CodeType:
    """Compile the file with the change, and give the code of the function that has it."""
    tree = _tree(mutant.path)
    function = dict(functions(mutant.path))[mutant.function]
    list(changes(function))[mutant.number].apply()
    module = compile(ast.fix_missing_locations(tree), str(mutant.path), "exec")
    return next(code for code in _codes(module) if code.co_qualname == mutant.function)


def _codes(code: CodeType) -> Iterator[CodeType]:
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield each
            yield from _codes(each)


def changes(function: Function) -> Iterator[Change]:
    """Give every change of a function's body."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    for node in body:
        yield from _below(function, "body", function.body.index(node), node)


def _below(parent: ast.AST, field: str, index: int | None, node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Assert):
        return
    yield from (Change(parent, field, index, node, ast.copy_location(new, node)) for new in _instead(node))
    if isinstance(node, ast.Call):
        yield from (Change(node, "keywords", number, each, None) for number, each in enumerate(node.keywords))
    for name, value in ast.iter_fields(node):
        if name in _UNSEEN or (isinstance(node, ast.Call) and name == "func" and isinstance(value, ast.Name)):
            continue
        for number, each in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(each, ast.AST) and not _is_cast(node, name, number):
                yield from _below(node, name, number if isinstance(value, list) else None, each)


def _is_cast(node: ast.AST, field: str, index: int) -> bool:
    """Whether this is the type that a cast names, which nothing reads."""
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "cast" and field == "args" and index == 0


def _instead(node: ast.AST) -> Iterator[ast.AST]:
    """Give what may stand instead of a node."""
    swapped = _SWAPPED.get(type(node))
    if swapped is not None:
        yield swapped()
    yield from _expressions(node)
    yield from _statements(node)


def _expressions(node: ast.AST) -> Iterator[ast.AST]:  # noqa: C901  (a case for each kind of node)
    nothing = ast.Constant(None)
    match node:
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=inner):
            yield inner
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield ast.Constant(value + 1)
        case ast.Constant(value=str(value)):
            yield ast.Constant(f"XX{value}XX")
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield ast.IfExp(ast.UnaryOp(ast.Not(), test), body, orelse)
        case ast.Lambda(args=args):
            yield ast.Lambda(args, nothing)
        case ast.Call(func=func, args=args, keywords=keywords):
            for number, each in enumerate(args):
                if not isinstance(each, ast.Starred | ast.Constant):
                    yield ast.Call(func, [*args[:number], nothing, *args[number + 1 :]], keywords)
        case ast.comprehension(ifs=[_, *_]):
            negated = copy.copy(node)
            negated.ifs = [ast.UnaryOp(ast.Not(), node.ifs[0]), *node.ifs[1:]]
            yield negated


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    nothing = ast.Constant(None)
    match node:
        case ast.If(test=test, body=body, orelse=orelse):
            yield ast.If(ast.UnaryOp(ast.Not(), test), body, orelse)
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield ast.Return(nothing)
        case ast.Assign(targets=targets, value=value) if not isinstance(value, ast.Constant):
            yield ast.Assign(targets, nothing)
        case ast.AugAssign(target=target, value=value):
            yield ast.Assign([target], value)
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Call(func=ast.Name("super")) as parent))):
            yield ast.Expr(parent)  # the code must go on needing its class, or it cannot be swapped
        case ast.Raise() | ast.Expr(value=ast.Call()):
            yield ast.Pass()


def _shown(node: ast.AST) -> str:
    """Show a node on one short line."""
    if isinstance(node, ast.operator | ast.cmpop | ast.boolop):
        return type(node).__name__
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 70 else f"{text[:67]}..."
