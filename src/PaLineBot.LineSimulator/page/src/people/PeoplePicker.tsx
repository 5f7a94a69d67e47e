import type { User } from '../control/Platform';

interface Props {
  people: User[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Tick boxes, one per person. */
export function PeoplePicker({ people, chosen, onChange }: Props) {
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id]);
  return (
    <div class="people-picker">
      {people.map((user) => (
        <label key={user.id}>
          <input type="checkbox" checked={chosen.includes(user.id)} onChange={() => toggle(user.id)} />
          {user.displayName}
        </label>
      ))}
    </div>
  );
}
