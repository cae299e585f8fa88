export function DebriefScreen() {
  return <main />;
}
