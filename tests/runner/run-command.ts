import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface CommandResult {
  ok: boolean;
  output: string;
}

/** Runs a tool of this project's dependencies and keeps what it says. A tool that takes too long is stopped, with its children. */
export function runTool(
  tool: string,
  args: string[],
  { minutes = 30, environment = {} as Record<string, string>, folder = root } = {},
): Promise<CommandResult> {
  return new Promise((done) => {
    const windows = process.platform === 'win32';
    const child = spawn(join(root, 'node_modules/.bin', windows ? `${tool}.cmd` : tool), args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a browser it has started goes with it.
      detached: !windows,
      shell: windows,
      env: {
        ...process.env,
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        // A build that a test starts is the one that a person would make.
        NODE_ENV: undefined,
        ...environment,
      },
    });
    let output = '';
    const hear = (text: Buffer) => {
      output += text;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const stop = setTimeout(() => {
      output += `\nStopped after ${minutes} minutes.`;
      if (child.pid) process.kill(windows ? child.pid : -child.pid, 'SIGKILL');
    }, minutes * 60_000);
    child.on('error', (error) => {
      clearTimeout(stop);
      done({ ok: false, output: `${output}\n${error.message}` });
    });
    child.on('close', (code) => {
      clearTimeout(stop);
      done({ ok: code === 0, output });
    });
  });
}
