/** Mistakes worth making here rather than there, each with what to look for. */
const TASKS = [
  'Choose Bibs, Production, Read/write. It is flagged “Too broad”: the lookup only reads. Press “Fix”.',
  'Add Users with Read/write, and see what anyone who holds the key could do. Then press “Delete” in its row.',
  "Set Env to Sandbox. The profile's key is for Production, so it is flagged “Broken”.",
  'Leave a mistake in and press “Save”. The first press is held: go back, or say why and press “Save” again.',
];

/** What to try on the practice form. */
export function Tasks() {
  return (
    <div class="tasks">
      <h3>Mistakes to try</h3>
      <ol>
        {TASKS.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ol>
    </div>
  );
}
