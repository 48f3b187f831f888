import type { Modal } from '../reply/modal.ts';
import type { Button, Reply, Select } from '../reply/reply.ts';
import { addressId } from './component-id.ts';

/** The reply with its components about the article with a key; null for the standard one, which needs none. */
export function addressComponents(reply: Reply, key: string | null): Reply {
  const components = reply.components.map((row) => row.map((one) => addressComponent(one, key)));
  const also = reply.also?.map((one) => ({ ...one, reply: addressComponents(one.reply, key) }));
  return { ...reply, components, ...(also && { also }) };
}

/** As `addressComponents`, for one component. */
export const addressComponent = <T extends Button | Select>(one: T, key: string | null): T =>
  one.kind === 'link' || key === null ? one : { ...one, id: addressId(one.id, key) };

/** As `addressComponents`, for a form. */
export const addressModal = (modal: Modal, key: string | null): Modal =>
  key === null ? modal : { ...modal, id: addressId(modal.id, key) };
