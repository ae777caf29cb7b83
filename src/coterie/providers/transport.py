"""The HTTP client for vendors' libraries: it takes answers of a reasonable size, and reaches this machine directly."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx2

MAX_BODY_BYTES = 512 * 1024
"""The largest body that is read at once."""

MAX_STREAM_BYTES = 8 * 1024 * 1024
"""The largest that is read as it comes: each word of it is an event of some hundred bytes."""


class TooLargeError(Exception):
    """The body of an answer is larger than is read."""


class LimitedClient(httpx2.AsyncClient):
    """A client that stops reading at a limit, so that no server can fill the memory."""

    async def send(self, request: httpx2.Request, *, stream: bool = False, **options: Any) -> httpx2.Response:  # noqa: ANN401 - what the base class takes
        """Send, and hand the response back with its body limited."""
        response = await super().send(request, stream=True, **options)
        body = response.stream
        if isinstance(body, httpx2.AsyncByteStream):
            response.stream = _Limited(body, MAX_STREAM_BYTES if stream else MAX_BODY_BYTES)
        if not stream:
            try:
                await response.aread()
            except BaseException:
                await response.aclose()
                raise
        return response


def open_client(*, timeout_seconds: float, is_remote: bool, is_secure: bool) -> LimitedClient:
    """A client. Proxies of the environment are for what is remote: what stays here must not pass through one.

    For an address without TLS no certificates are loaded, which takes longer than a short answer; nothing leads from it
    to another one, since redirects aren't followed.
    """
    return LimitedClient(
        verify=is_secure,
        timeout=httpx2.Timeout(timeout_seconds, connect=min(timeout_seconds, 5.0)),
        trust_env=is_remote,
        follow_redirects=False,
    )


class _Limited(httpx2.AsyncByteStream):
    def __init__(self, inner: httpx2.AsyncByteStream, most: int) -> None:
        self._inner = inner
        self._most = most

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = 0
        async for chunk in self._inner:
            size += len(chunk)
            if size > self._most:
                raise TooLargeError
            yield chunk

    async def aclose(self) -> None:
        await self._inner.aclose()
