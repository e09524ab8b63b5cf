"""Which columns a table has, all that can tell them asked in turn, and the rule that makes people of them."""

from scanner.collectors.python.tables.bank_columns import with_accounts
from scanner.collectors.python.tables.bare_lives import with_bare_lives
from scanner.collectors.python.tables.eastern_names import with_eastern_names
from scanner.collectors.python.tables.initialled import with_initialled_names
from scanner.collectors.python.tables.lettered import with_lettered_names
from scanner.collectors.python.tables.listed import with_listed
from scanner.collectors.python.tables.lives import with_lives
from scanner.collectors.python.tables.long_dead import without_dead
from scanner.collectors.python.tables.narrow_births import with_narrow_births
from scanner.collectors.python.tables.noted_names import with_noted_names
from scanner.collectors.python.tables.numbered_names import with_born_numbers, with_numbered_names
from scanner.collectors.python.tables.one_names import with_one_names, with_users
from scanner.collectors.python.tables.owners import with_owners
from scanner.collectors.python.tables.rare_names import with_rare_names
from scanner.collectors.python.tables.reached_names import with_reached_names
from scanner.collectors.python.tables.roles import with_roles
from scanner.collectors.python.tables.rotas import with_rota
from scanner.collectors.python.tables.rules import rule_for, stand_together
from scanner.collectors.python.tables.stand_ins import with_stand_ins
from scanner.collectors.python.tables.table_shapes import with_split_births
from scanner.collectors.python.tables.typed_columns import type_columns
from scanner.collectors.python.tables.unnamed import with_unnamed
from scanner.collectors.python.tables.young_births import with_young_births


def columns_and_rule(header, body, this_year, *, is_folk):
    """Return the columns of rows, and the rule that holds for them or None.

    `is_folk`: the table itself is called by a word for people.
    """
    columns = type_columns(header, body, this_year)
    columns = with_split_births(without_dead(columns, header, body), header, body, this_year)
    columns = with_born_numbers(with_accounts(columns, header, body), header, body)
    columns = with_initialled_names(with_eastern_names(columns, header, body), header, body)
    columns = with_lettered_names(columns, header, body, is_folk=is_folk)
    columns = with_unnamed(with_owners(columns, header, body), header, body)
    columns = with_numbered_names(with_rare_names(columns, header, body), header, body)
    columns = with_young_births(with_narrow_births(columns, header, body, this_year), header, body, this_year)
    columns = with_noted_names(columns, header, body)
    rule = rule_for(columns)
    if rule is None:  # whoever looks for what makes one asks for that first, and none takes anything from one
        columns = with_rota(with_lives(columns, header, body), header, body)
        columns = with_reached_names(with_one_names(columns, header, body), header, body)
        columns = with_users(with_bare_lives(columns, header, body), header, body)
        columns = with_roles(with_stand_ins(columns, header, body), header, body)
        columns = with_listed(columns, header, body, is_folk=is_folk)
        rule = rule_for(columns)
    return columns, rule if rule and stand_together(columns, body) else None
