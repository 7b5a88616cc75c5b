// Starts `abide lsp` for agreements, amendments, feeds, calendars and facts. Highlighting works without it.
const vscode = require("vscode");

let client;

function makeClient() {
  const { LanguageClient } = require("vscode-languageclient/node");
  const command = vscode.workspace.getConfiguration("abide").get("path", "abide");
  return new LanguageClient(
    "abide",
    "Abide",
    { command, args: ["lsp"] },
    { documentSelector: [{ language: "abide" }] }
  );
}

async function start() {
  try {
    client = makeClient();
    await client.start();
  } catch (error) {
    client = undefined;
    const missing = error.code === "MODULE_NOT_FOUND";
    vscode.window.showWarningMessage(
      missing
        ? "Abide: run `npm install` in the extension's folder for findings and fixes; highlighting works as it is."
        : `Abide: the language server did not start (${error.message}). Is abide.path right?`
    );
  }
}

async function stop() {
  const running = client;
  client = undefined;
  if (running) await running.stop();
}

exports.activate = async (context) => {
  const restart = async () => {
    await stop();
    await start();
  };
  context.subscriptions.push(vscode.commands.registerCommand("abide.restart", restart));
  await start();
};

exports.deactivate = stop;
