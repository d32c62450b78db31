"""App: the steps of a campaign or broadcast, in which both are alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from customer_io_client.emulator.app_api.action_fields import changed_fields, with_senders
from customer_io_client.emulator.app_api.action_views import view
from customer_io_client.emulator.app_api.metrics import links_answer
from customer_io_client.emulator.app_api.owned_metrics import metrics, of_action, of_owner
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Action, Owner
from customer_io_client.emulator.state.contents import Content
from customer_io_client.emulator.wire import Answer, Behaviour, Call, RefusedError

Find: TypeAlias = "Callable[[Call, State], Owner]"
"""The campaign or broadcast in the path, refused with 404 where there is none."""


class Steps:
    """The operations on the steps and results of a campaign or broadcast.

    Args:
        owner: whose steps.
    """

    def __init__(self, owner: Find) -> None:
        self._owner = owner

    def get(self, call: Call, state: State) -> Answer:
        """A step in its default language."""
        action = self.action(call, state)
        return Answer(body={"action": view(action, _content(state, action, ""))})

    def get_language(self, call: Call, state: State) -> Answer:
        """A step in one language."""
        action = self.action(call, state)
        return Answer(body={"action": view(action, _content(state, action, call.text("language")))})

    def update(self, call: Call, state: State) -> Answer:
        """Change what a step says in its default language."""
        return self._update(call, state, "")

    def update_language(self, call: Call, state: State) -> Answer:
        """Change what a step says in one language."""
        return self._update(call, state, call.text("language"))

    def metrics(self, call: Call, state: State) -> Answer:
        """What the deliveries of a campaign or broadcast reached."""
        return metrics(call, state, of_owner(self._owner(call, state)))

    def links(self, call: Call, state: State) -> Answer:
        """The links clicked in the deliveries of a campaign or broadcast."""
        return links_answer(call, state, of_owner(self._owner(call, state)))

    def action_metrics(self, call: Call, state: State) -> Answer:
        """What the deliveries of a step reached."""
        action = self.action(call, state)
        return metrics(call, state, of_action(action), action)

    def action_links(self, call: Call, state: State) -> Answer:
        """The links clicked in the deliveries of a step."""
        wanted = replace(of_action(self.action(call, state)), type=call.asked("type"))
        return links_answer(call, state, wanted)

    def _update(self, call: Call, state: State, language: str) -> Answer:
        action = self.action(call, state)
        content = _content(state, action, language)
        fields = with_senders(changed_fields(call.fields(), content), state)
        sending_state = str(call.fields().get("sending_state", action.sending_state))
        written = state.actions.update(action, content, fields, sending_state)
        return Answer(body={"action": view(self.action(call, state), written)})

    def action(self, call: Call, state: State) -> Action:
        """The step in the path.

        Raises:
            RefusedError: 404, the campaign or broadcast has no such step, or is not there itself.
        """
        action = state.actions.get(self._owner(call, state), call.number("action_id"))
        if action is None:
            raise RefusedError(404, "not found")
        return action

    def table(self, family: str) -> dict[str, Behaviour]:
        """The operations by name."""
        return {
            f"app.{family}.get_action": Behaviour(self.get),
            f"app.{family}.update_action": Behaviour(self.update),
            f"app.{family}.get_action_language": Behaviour(self.get_language),
            f"app.{family}.update_action_language": Behaviour(self.update_language),
            f"app.{family}.get_metrics": Behaviour(self.metrics),
            f"app.{family}.get_link_metrics": Behaviour(self.links),
            f"app.{family}.get_action_metrics": Behaviour(self.action_metrics),
            f"app.{family}.get_action_link_metrics": Behaviour(self.action_links),
        }


def _content(state: State, action: Action, language: str) -> Content:
    content = state.actions.content(action, language)
    if content is None:
        raise RefusedError(400, "the step is not translated into it", where="language")
    return content
