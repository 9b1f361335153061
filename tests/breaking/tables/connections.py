"""How C7 was broken: connections that are shared, kept, forgotten, used again."""

from __future__ import annotations

from tests.breaking.entry import Break, runtime

__all__ = ["BREAKS"]

_NO_FAREWELL = (
    "pool.py",
    "        for connection in self._idle:\n            connection.close()",
    "        return",
)
"""A pool that is let go of closes nothing by itself."""

BREAKS = (
    Break(
        "C7",
        "what stands behind an answer is not looked at",
        "http11.py",
        "if surplus or ended or self._doubtful:",
        "if ended:",
        runtime("surplus", "c07_surplus_is_nobody_s_answer"),
    ),
    Break(
        "C7",
        "surplus is looked at neither in TLS nor behind an answer",
        "sockets.py",
        "return self._session.pending or self._inner.readable()",
        "return False",
        runtime("surplus", "c07_surplus_in_the_records_of_tls"),
        beside=(
            (
                "http11.py",
                "if surplus or ended or self._doubtful:",
                "if ended:",
            ),
        ),
    ),
    Break(
        "C7",
        "what arrives on an idle socket is not looked at",
        "sockets.py",
        "return bool(poll.poll(0))",
        "return False",
        runtime("surplus", "c07_an_answer_nobody_asked_for_is_not_taken"),
    ),
    Break(
        "C7",
        "no connection is used twice",
        "http11.py",
        "        messages.start_next_cycle()\n        return True",
        "        return False",
        (
            *runtime("surplus", "c07_a_plain_answer_leaves_the_connection_usable"),
            *runtime("surplus", "c07_tls_connections_are_reused"),
            *runtime("connections", "c07_one_connection_serves_many_calls"),
            *runtime("connections", "c07_a_connection_is_reused_after_an_error"),
            *runtime("connections", "c07_closing_a_copy_leaves_the_original_open"),
        ),
    ),
    Break(
        "C7",
        "each call makes a transport of its own",
        "connections.py",
        "            if self._transport is None:\n                self._transport = self._open()",
        "            if True:\n                self._transport = self._open()",
        runtime("connections", "c07_a_first_use_by_many_threads_opens_one_pool"),
    ),
    Break(
        "C7",
        "a child process keeps the parent's connections",
        "connections.py",
        "        self._forked = True\n",
        "        return\n",
        runtime(
            "connections",
            "c07_a_child_process_shares_no_connection",
            "c07_a_given_http_client_is_refused_in_a_child_process",
        ),
    ),
    Break(
        "C7",
        "a closed client is not refused",
        "connections.py",
        "        if self.closed:\n            raise ClosedError",
        "        if self.closed is None:\n            raise ClosedError",
        runtime("connections", "c07_use_after_close_is_a_typed_error"),
    ),
    Break(
        "C7",
        "closing leaves the sockets open",
        "pool.py",
        "        self.closed = True\n",
        "        return\n",
        runtime("connections", "c07_closing_closes_the_sockets"),
        beside=(_NO_FAREWELL,),
    ),
    Break(
        "C7",
        "the pool has no bound",
        "pool.py",
        "if len(self._busy) + len(self._idle) >= self._limits.max_connections:",
        "if len(self._busy) < 0:",
        (
            *runtime("connections", "c07_the_pool_is_bounded"),
            *runtime("limits", "c07_so_many_connections_and_no_more"),
        ),
    ),
    Break(
        "C7",
        "a connection may serve two threads at once",
        "pool.py",
        "            del self._idle[connection]\n            if connection.quiet():",
        "            if connection.quiet():",
        runtime("connections", "c07_sixteen_threads_get_their_own_answers"),
    ),
    Break(
        "C7",
        "closing does not reach the connections that are busy",
        "pool.py",
        "            for connection in self._busy:\n                connection.interrupt()",
        "            for connection in ():\n                connection.interrupt()",
        runtime(
            "closing",
            "c07_close_wakes_a_waiting_call",
            "c07_close_wakes_a_call_that_is_connecting",
            "c07_close_wakes_a_call_that_is_sending",
            "c07_aclose_wakes_another_task",
        ),
    ),
    Break(
        "C7",
        "closing does not reach the line for a connection",
        "pool.py",
        "            for waiter in self._line:\n                waiter.event.set()",
        "            for waiter in ():\n                waiter.event.set()",
        runtime("closing", "c07_close_wakes_who_waits_for_a_connection"),
    ),
    Break(
        "C7",
        "closing does not reach who pauses",
        "connections.py",
        "        self.closed = True\n        self._end.set()",
        "        self.closed = True",
        runtime("closing", "c07_close_wakes_a_pausing_behaviour"),
    ),
    Break(
        "C7",
        "closing does not reach other event loops",
        "connections.py",
        "call_soon(loop, partial(_close_elsewhere, transport))",
        "partial(_close_elsewhere, transport)",
        runtime("closing", "c07_aclose_reaches_the_connections_of_other_loops"),
        beside=(_NO_FAREWELL,),
    ),
    Break(
        "C7",
        "sockets are left to garbage together with their loop",
        "connections.py",
        "            weakref.finalize(loop, engine.drop).atexit = False\n",
        "",
        runtime("loops", "c07_sockets_are_closed_before_garbage_is"),
    ),
    Break(
        "C7",
        "what belongs to a loop that is over stays",
        "connections.py",
        "            self._drop_ended_loops()\n",
        "            globals().setdefault('_kept', []).append(loop)\n",
        runtime(
            "loops",
            "c07_sixty_loops_leave_no_loop_and_no_socket",
            "c07_what_belongs_to_a_loop_goes_at_the_next_use",
        ),
    ),
    Break(
        "C7",
        "all event loops share their connections",
        "connections.py",
        "transport = self._by_loop.get(loop)",
        "transport = next(iter(self._by_loop.values()), None)",
        runtime("loops", "c07_calls_in_two_loops_share_no_socket"),
    ),
    Break(
        "C7",
        "any number of connections stays open",
        "pool.py",
        "len(self._idle) > self._limits.max_idle",
        "len(self._idle) > 99",
        runtime("limits", "c07_so_many_stay_open_and_no_more"),
    ),
    Break(
        "C7",
        "connections stay open for any time",
        "pool.py",
        "oldest = time.monotonic() - self._limits.idle_seconds",
        "oldest = 0.0",
        runtime("limits", "c07_an_idle_connection_goes_in_time"),
    ),
)
