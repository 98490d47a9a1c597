"""Single vouchers: reading one, buying one with points, using one up, taking one back."""

from __future__ import annotations

from datetime import datetime

from kiosk.backends.carecloud import mapping, offer_mapping, wire
from kiosk.backends.carecloud.api import CareCloudApi
from kiosk.backends.carecloud.reply import RequestRefused, read_nothing, read_object
from kiosk.backends.carecloud.settings import CareCloudSettings
from kiosk.backends.deadline import deadline
from kiosk.backends.exchange import Effect, Reply, Request
from kiosk.domain.errors import OutcomeUnknown, UnexpectedReply
from kiosk.domain.outcome import Session
from kiosk.domain.redemption import RedemptionRefused, RefusalReason
from kiosk.domain.reward import RewardId
from kiosk.domain.store import Store
from kiosk.domain.voucher import Voucher, VoucherId

_REASONS = {
    "not_enough_points_for_voucher": RefusalReason.TOO_FEW_POINTS,
    "voucher_already_used": RefusalReason.USED_BEFORE,
    "voucher_already_applied": RefusalReason.USED_BEFORE,
    "voucher_expired": RefusalReason.ENDED,
    "deleted": RefusalReason.ENDED,
    "voucher_cant_be_applied_by_date": RefusalReason.NOT_NOW,
    "voucher_cant_be_applied_by_time": RefusalReason.NOT_NOW,
    "voucher_cant_be_applied_by_validity_days": RefusalReason.NOT_NOW,
    "voucher_not_allowed_in_store": RefusalReason.NOT_HERE,
    "voucher_cant_be_used_in_store": RefusalReason.NOT_HERE,
}
# A 405 or a 413 says nothing about a voucher.
_REFUSING_STATUSES = frozenset({400, 404, 409, 422})


class CareCloudVouchers:
    """Implements `VoucherPort`."""

    def __init__(self, api: CareCloudApi, settings: CareCloudSettings, total_s: float) -> None:
        """`total_s` is the deadline of each call, in seconds."""
        self._api = api
        self._store_id = settings.store_id
        self._zone = settings.zone
        self._total_s = total_s

    async def find(self, session: Session, voucher_id: VoucherId) -> Voucher | None:
        with deadline(self._total_s):
            try:
                row = await self._api.get(
                    "vouchers/{voucher_id}", wire.Voucher, path={"voucher_id": voucher_id}
                )
            except RequestRefused as refused:
                if refused.status == 404:
                    return None
                raise
        # Ids come from lists of this customer's; a server that answers another one's is not believed.
        if row.voucher_id != voucher_id or row.customer_id not in (None, session.customer_id):
            return None
        return offer_mapping.voucher(row, self._zone)

    async def list_of_reward(self, session: Session, reward_id: RewardId) -> tuple[Voucher, ...]:
        with deadline(self._total_s):
            rows = await self._api.get_each(
                "customers/{customer_id}/vouchers",
                "vouchers",
                wire.Voucher,
                path={"customer_id": session.customer_id},
                query=(("reward_id", reward_id),),
            )
        vouchers = (offer_mapping.voucher(row, self._zone) for row in rows)
        # A server may ignore the filter.
        return tuple(each for each in vouchers if each.reward_id == reward_id)

    async def list_stores(self, reward_id: RewardId) -> tuple[Store, ...]:
        with deadline(self._total_s):
            rows = await self._api.get_each(
                "rewards/{reward_id}/stores", "stores", wire.Store, path={"reward_id": reward_id}
            )
        return tuple(mapping.store(row) for row in rows if mapping.is_shown_to_customers(row))

    async def buy(self, session: Session, reward_id: RewardId) -> VoucherId | RedemptionRefused:
        with deadline(self._total_s):
            reply = await self._api.send(
                Request(
                    "POST",
                    "rewards/{reward_id}/actions/create-voucher",
                    path={"reward_id": reward_id},
                    body={"customer_id": session.customer_id},
                    effect=Effect.CHANGES,
                )
            )
        try:
            return VoucherId(read_object(reply, wire.VoucherReference).voucher_id)
        except RequestRefused as refused:
            return _refusal(refused)
        except UnexpectedReply as error:
            # A page instead of an answer, or a 2xx that cannot be read: the points may well be spent.
            raise OutcomeUnknown(str(error)) from None

    async def use(
        self, session: Session, voucher_id: VoucherId, moment: datetime
    ) -> RedemptionRefused | None:
        del session  # the enterprise interface names the voucher alone
        with deadline(self._total_s):
            reply = await self._api.send(
                Request(
                    "POST",
                    "vouchers/{voucher_id}/actions/apply-voucher",
                    path={"voucher_id": voucher_id},
                    body={
                        "date_applied": moment.astimezone(self._zone).strftime("%Y-%m-%d %H:%M:%S"),
                        "store_id": self._store_id,
                    },
                    effect=Effect.CHANGES,
                )
            )
        return _done_or_refused(reply)

    async def cancel(self, session: Session, voucher_id: VoucherId) -> RedemptionRefused | None:
        del session
        with deadline(self._total_s):
            reply = await self._api.send(
                Request(
                    "DELETE",
                    "vouchers/{voucher_id}",
                    path={"voucher_id": voucher_id},
                    effect=Effect.CHANGES,
                )
            )
        return _done_or_refused(reply)


def _done_or_refused(reply: Reply) -> RedemptionRefused | None:
    if reply.is_web_page:
        raise OutcomeUnknown(f"{reply.request_name}: something else answered")
    try:
        read_nothing(reply)
    except RequestRefused as refused:
        return _refusal(refused)
    return None


def _refusal(refused: RequestRefused) -> RedemptionRefused:
    """Raises `refused` where its status says nothing about the voucher."""
    if refused.status not in _REFUSING_STATUSES:
        raise refused
    reasons = (_REASONS.get((problem.reason or "").lower()) for problem in refused.problems)
    return RedemptionRefused(next((each for each in reasons if each), RefusalReason.OTHER))
