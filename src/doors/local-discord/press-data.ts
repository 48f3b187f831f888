import { innerComponents, numberComponents } from './number-components.ts';
import { isSelect, selectData } from './select-data.ts';
import type { Json, Message, State } from './state.ts';

/** The data of a pressed button or of a select menu with its values. Throws where nobody could press or pick that. */
export function pressData(state: State, message: Message, customId: string, values: readonly string[] = []): Json {
  const components = innerComponents(numberComponents(message.components));
  const found = components.find(({ custom_id }) => custom_id === customId);
  if (found === undefined || found.disabled === true) {
    const known = components.map(({ custom_id }) => `"${custom_id}"`).join(', ');
    throw new Error(
      `Press "${customId}": no such component, expected one of ${known || 'none, for the message has none'}`,
    );
  }
  const pressed = { id: found.id, custom_id: customId, component_type: found.type };
  return isSelect(found) ? { ...pressed, ...selectData(state, found, values) } : pressed;
}
