"""What needs the head is written only with the head's approval, where there is a roster.

A desk without a roster goes on as before: the head's name stands in the fields or nowhere.
"""

from __future__ import annotations

from dataclasses import replace

from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import Extended, Fact, SupplementRequested
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Approval, Task
from desk_app.domain.workflow import needs_head
from desk_app.store import roster as stored
from desk_app.store.book import Look


def approved(look: Look, dossier: Dossier, fact: Fact, approval: Approval | None) -> Fact:
    """The fact with the name of the head who approved it. Raises Refused("head_needed")."""
    if not isinstance(fact, Extended | SupplementRequested):
        return fact
    if not needs_head(dossier, fact.KIND) or not stored.clerks(look):
        return fact
    head = approving_head(look, approval)
    if isinstance(fact, SupplementRequested) and not fact.head_reason.strip():
        raise Refused(Problem("fields.head_reason", "missing"))
    return replace(fact, head=head)


def approving_head(look: Look, approval: Approval | None) -> str:
    """The name of the head; empty on a desk without a roster. Raises Refused("head_needed")."""
    if not stored.clerks(look):
        return ""
    head = stored.clerk_named(look, approval.head) if approval else None
    if head is None or not head.is_active or not head.may(Task.APPROVE):
        raise Refused(Problem("head", "head_needed"))
    return head.name
