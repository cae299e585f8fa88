export function ReplayScreen() {
  return <main />;
}
