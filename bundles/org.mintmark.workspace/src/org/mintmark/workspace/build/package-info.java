/** Work on media as jobs of the workbench: one after another, with a journal, native parts in worker processes. */
package org.mintmark.workspace.build;
