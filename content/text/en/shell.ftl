# The page for browsers that cannot run WebAssembly.

loading = Loading…
fallback-title = No story here, but the checklist
fallback-reason = This browser cannot run WebAssembly, which is how the story runs in a web page, or has it switched off, as Lockdown Mode does on an iPhone. So the story cannot play. What to do is all below, nothing left out.
fallback-failed = Loading failed. Check the connection and try again. The checklist below needs none of it.
fallback-retry = Try again
