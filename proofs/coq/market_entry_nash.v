(* market-entry-nash: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* nash and prob(a, Enter) = prob(b, Enter) and prob(b, Enter) = prob(c, Enter) => prob(a, Enter) = (r - 1)/2 *)
(* prob_a_Enter is prob(a,Enter); prob_b_Enter is prob(b,Enter); prob_c_Enter is prob(c,Enter) *)
Definition market_entry_nash_1_hypotheses : list formula :=
  let r := X 1 in let prob_a_Enter := X 2 in let prob_b_Enter := X 3 in let prob_c_Enter := X 4 in
  [
  Positive (r - 1);
  Positive (2 - r);
  NotNegative (r * prob_a_Enter + prob_b_Enter + prob_c_Enter + 1 - r - prob_a_Enter * prob_b_Enter - prob_a_Enter *
  prob_c_Enter - prob_a_Enter);
  NotNegative (r * prob_a_Enter - prob_a_Enter * prob_b_Enter - prob_a_Enter * prob_c_Enter - prob_a_Enter);
  Zero (prob_a_Enter - prob_b_Enter);
  Zero (prob_b_Enter - prob_c_Enter);
  Or [Positive (2 * prob_a_Enter + 1 - r); Positive (r - 2 * prob_a_Enter - 1)]]%formulas.

Definition market_entry_nash_1_certificate : tree :=
  let r := X 1 in let prob_a_Enter := X 2 in let prob_b_Enter := X 3 in let prob_c_Enter := X 4 in
  Case 6 [
  Leaf [Times 0x2 [3; 7];
  Times 0x1 [0; 7; 7];
  Times 0x1 [7; 7; 7]] [Multiple (2 * r * prob_b_Enter - 4 * prob_b_Enter^2 - 2 * prob_b_Enter) 5;
  Multiple (4 * r * prob_a_Enter + 4 * prob_a_Enter * prob_c_Enter + 2 * r * prob_b_Enter + 4 * prob_b_Enter * prob_c_Enter + 2 * prob_c_Enter - 8 * prob_a_Enter^2 - 4 * prob_a_Enter * prob_b_Enter - 4 * prob_a_Enter - 4 * prob_b_Enter^2 - 2 * prob_b_Enter - 2 * r * prob_c_Enter) 4];
  Leaf [Times 0x1 [7];
  Times 0x1 [1; 7];
  Times 0x1 [7; 7];
  Times 0x2 [2]] [Multiple (2 - 2 * prob_b_Enter) 5;
  Multiple (4 + 2 * prob_c_Enter - 4 * prob_a_Enter - 2 * prob_b_Enter) 4]].

Lemma market_entry_nash_1_checked : check market_entry_nash_1_hypotheses market_entry_nash_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem market_entry_nash_1 :
  forall r prob_a_Enter prob_b_Enter prob_c_Enter : R,
  (* market-entry: r > 1 *)
    (r - 1 > 0) ->
  (* market-entry: r < 2 *)
    (2 - r > 0) ->
  (* denied: nash and prob(a, Enter) = prob(b, Enter) and prob(b, Enter) = prob(c, Enter) => prob(a, Enter) = (r - 1)/2 *)
    (r * prob_a_Enter + prob_b_Enter + prob_c_Enter + 1 - r - prob_a_Enter * prob_b_Enter - prob_a_Enter * prob_c_Enter
    - prob_a_Enter >= 0) ->
  (* denied: nash and prob(a, Enter) = prob(b, Enter) and prob(b, Enter) = prob(c, Enter) => prob(a, Enter) = (r - 1)/2 *)
    (r * prob_a_Enter - prob_a_Enter * prob_b_Enter - prob_a_Enter * prob_c_Enter - prob_a_Enter >= 0) ->
  (* denied: nash and prob(a, Enter) = prob(b, Enter) and prob(b, Enter) = prob(c, Enter) => prob(a, Enter) = (r - 1)/2 *)
    (prob_a_Enter - prob_b_Enter = 0) ->
  (* denied: nash and prob(a, Enter) = prob(b, Enter) and prob(b, Enter) = prob(c, Enter) => prob(a, Enter) = (r - 1)/2 *)
    (prob_b_Enter - prob_c_Enter = 0) ->
  (* denied: nash and prob(a, Enter) = prob(b, Enter) and prob(b, Enter) = prob(c, Enter) => prob(a, Enter) = (r - 1)/2 *)
    ((2 * prob_a_Enter + 1 - r > 0) \/ (r - 2 * prob_a_Enter - 1 > 0)) ->
  False.
Proof.
  exact (fun r prob_a_Enter prob_b_Enter prob_c_Enter => check_refutes (point [r; prob_a_Enter; prob_b_Enter;
  prob_c_Enter]) market_entry_nash_1_hypotheses market_entry_nash_1_certificate market_entry_nash_1_checked).
Qed.
