;;; Works on a file as a person would in Emacs, with the set-up from docs/editors.md, and writes down what was seen.
;;; Environment: UNCANNED_SETUP (the set-up, a file of Lisp), UNCANNED_SEEN (where to write).

(require 'json)
(package-initialize)

(defvar seen nil)
(defun note (key value) (push (cons key value) seen))

(defun wait-for (what holds)
  (with-timeout (30 (error "Not within 30 s: %s" what))
    (while (not (funcall holds)) (accept-process-output nil 0.05))))

(defun found ()
  (mapcar (lambda (diagnostic)
            (let ((lsp (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))))
              (list :code (plist-get lsp :code)
                    :line (line-number-at-pos (flymake-diagnostic-beg diagnostic))
                    :message (plist-get lsp :message))))
          (flymake-diagnostics)))

(defun has (code) (seq-some (lambda (one) (equal (plist-get one :code) code)) (found)))
(defun text () (buffer-substring-no-properties (point-min) (point-max)))

(condition-case fault
    (progn
      (load (getenv "UNCANNED_SETUP") nil t)
      (find-file "zendesk-macros.json")
      (call-interactively #'eglot)
      (wait-for "the server" #'eglot-current-server)
      (flymake-start)
      (wait-for "findings" (lambda () (> (length (found)) 0)))
      (note 'found (vconcat (mapcar #'identity (found))))

      (goto-char (point-min))
      (search-forward "apologise for any")
      (note 'hover (plist-get (plist-get (jsonrpc-request (eglot-current-server) :textDocument/hover
                                                          (eglot--TextDocumentPositionParams))
                                         :contents)
                              :value))
      ;; The menu of rewrites: the first one is taken.
      (let* ((actions (eglot-code-actions (point) (point)))
             (before (text)))
        (note 'offered (vconcat (mapcar (lambda (action) (plist-get action :title)) actions)))
        (eglot--apply-workspace-edit (plist-get (car actions) :edit))
        (wait-for "a rewrite in the text" (lambda () (not (equal before (text))))))
      ;; What was typed is sent when Emacs rests, which it never does in a batch.
      (eglot--signal-textDocument/didChange)
      (wait-for "a finding for its blank" (lambda () (flymake-start) (has "fill-in/blank")))
      (save-buffer)
      (note 'rewritten (text))

      (let ((all (eglot-code-actions (point-min) (point-max) "source.fixAll.uncanned"))
            (before (text)))
        (eglot--apply-workspace-edit (plist-get (car all) :edit))
        (note 'fixed (text))))
  (error (note 'fault (error-message-string fault))))

(with-temp-file (getenv "UNCANNED_SEEN") (insert (json-encode seen)))
