/** Whether the map can be seen: looks at real pixels of what was drawn, since a broken card draws black and says nothing. */

/** How far a pixel may part from the fill, in steps of 255: lines, glow and smoothing lie over it. */
const TOLERANCE = 20;

/** The share of the picture that is Ukraine's fill at least, when the whole of it is in view and signs lie over it. */
const LEAST = 0.01;

/** Every so many rows and pixels one is looked at. */
const STEP = 7;

function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Reads the picture that was just drawn, in the same turn, before the browser takes it away. */
function pixels(gl: WebGL2RenderingContext): Uint8Array {
  const read = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
  const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, read);
  gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
  return read;
}

/** Whether the fill of this colour is to be found in the frame that was just drawn. */
export function isDrawn(gl: WebGL2RenderingContext, fill: string): boolean {
  if (gl.isContextLost()) return false;
  const [red, green, blue] = channels(fill);
  const read = pixels(gl);
  let hits = 0;
  let all = 0;
  for (let index = 0; index < read.length; index += 4 * STEP) {
    all += 1;
    const parts = [(read[index] ?? 0) - red, (read[index + 1] ?? 0) - green, (read[index + 2] ?? 0) - blue];
    if (parts.every((part) => Math.abs(part) <= TOLERANCE)) hits += 1;
  }
  return hits >= all * LEAST;
}
