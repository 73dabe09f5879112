(* nelp-v-defect-order-uniform: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= O(δ) *)
(* epsilon is ε; delta is δ *)
Definition nelp_v_defect_order_uniform_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let K := X 3 in let epsilon := X 4 in let delta := X 5 in
  [
  Positive (T - R);
  Positive (K);
  Positive (epsilon);
  NotNegative (1 - 100 * epsilon);
  NotNegative (1 - 100 * K * epsilon - 100 * epsilon);
  Positive (delta);
  NotNegative (epsilon - 100 * delta);
  NotNegative (epsilon - 100 * K * delta - 100 * delta);
  Zero (R - K - 2);
  Zero (T - 2 * K - 3);
  Or [Positive (- (K * delta) - delta); Positive (K * delta + delta - 1); Positive (- (delta)); NotNegative (- (K *
  delta) - delta); Positive (K * epsilon * delta + epsilon * delta - epsilon); Positive (delta - 1); Positive (T * K *
  delta^2 + T * delta^2 + K * delta + 2 * delta - T * delta - R * K * delta^2 - R * delta^2 - K * delta^2 - delta^2);
  And [Or [NotNegative (K * delta + delta - 1); NotNegative (T * K * delta + T * delta + 2 - T - R * K * delta - R *
  delta - K * delta - delta)]]; And [NotNegative (T * K * delta + T * delta + 2 - T - R * K * delta - R * delta - K *
  delta - delta)]; And [NotNegative (T * K * delta + T * delta + 2 - T - R * K * delta - R * delta - K * delta -
  delta)]; And [Positive (1 - K * delta - delta); NotNegative (T * K * delta + 2 * T * delta + 2 - T - R * K * delta - 2
  * R * delta - K * delta - 2 * delta)]; And [Positive (1 - K * delta - delta); NotNegative (T * K * delta + 2 * T *
  delta + 2 - T - R * K * delta - 2 * R * delta - K * delta - 2 * delta)]; And [NotNegative (K * delta + delta - 1)];
  And [NotNegative (K * delta + delta - 1)]; And [NotNegative (delta - 1)]; And [NotNegative (delta - 1)]; And
  [NotNegative (K * delta + delta - 1)]]]%formulas.

Definition nelp_v_defect_order_uniform_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let K := X 3 in let epsilon := X 4 in let delta := X 5 in
  Case 10 [
  Leaf [Times 0x1 [0; 5];
  Times 0x1 [11]] [Multiple (- (delta)) 9;
  Multiple (delta) 8];
  Leaf [Times 0x270f [];
  Times 0x1 [3];
  Times 0x64 [7];
  Times 0x2710 [11]] [];
  Leaf [Times 0x1 [5];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [0; 5];
  Times 0x1 [11]] [Multiple (- (delta)) 9;
  Multiple (delta) 8];
  Leaf [Times 0x270f [2];
  Times 0x270f [1; 2];
  Times 0x1 [0; 2; 3];
  Times 0x2710 [0; 11];
  Times 0x64 [0; 2; 7]] [Multiple (9999 * epsilon) 9;
  Multiple (- (9999 * epsilon)) 8];
  Leaf [Times 0x1 [3];
  Times 0x270f [5];
  Times 0x64 [6];
  Times 0x1 [11]] [];
  Leaf [Times 0x2710 [5];
  Times 0x270f [1; 5];
  Times 0x2710 [11];
  Times 0x64 [0; 1; 5; 6];
  Times 0x1 [1; 4; 5]] [Multiple (10000 * delta - 10000 * delta^2 - 100 * K * epsilon * delta) 9;
  Multiple (10000 * delta^2 + 100 * K * epsilon * delta) 8];
  Unpack 11 (
  Case 12 [
  Leaf [Times 0x270f [];
  Times 0x1 [3];
  Times 0x64 [7];
  Times 0x2710 [13]] [];
  Leaf [Times 0x4e1f [1];
  Times 0x5f5e100 [1; 5];
  Times 0xe8d4a51000 [5; 5];
  Times 0xe8d4a51000 [1; 5; 5];
  Times 0x2710 [13];
  Times 0xf4240 [0; 6];
  Times 0x2710 [4];
  Times 0x64 [0; 1; 6];
  Times 0x1 [1; 4];
  Times 0x2540be400 [0; 5; 6];
  Times 0x5f5e100 [4; 5]] [Multiple (99990000 * delta + 10000 + 1000000000000 * delta^2 - 1000000 * epsilon - 100 * K * epsilon - 10000000000 * epsilon * delta) 9;
  Multiple (1000000 * epsilon + 100 * K * epsilon + 10000000000 * epsilon * delta - 99990000 * delta - 1000000000000 * delta^2) 8]]);
  Unpack 11 (
  Leaf [Times 0x4e1f [1];
  Times 0x5f5e100 [1; 5];
  Times 0xe8d4a51000 [5; 5];
  Times 0xe8d4a51000 [1; 5; 5];
  Times 0x2710 [12];
  Times 0xf4240 [0; 6];
  Times 0x2710 [4];
  Times 0x64 [0; 1; 6];
  Times 0x1 [1; 4];
  Times 0x2540be400 [0; 5; 6];
  Times 0x5f5e100 [4; 5]] [Multiple (99990000 * delta + 10000 + 1000000000000 * delta^2 - 1000000 * epsilon - 100 * K * epsilon - 10000000000 * epsilon * delta) 9;
  Multiple (1000000 * epsilon + 100 * K * epsilon + 10000000000 * epsilon * delta - 99990000 * delta - 1000000000000 * delta^2) 8]);
  Unpack 11 (
  Leaf [Times 0x4e1f [1];
  Times 0x5f5e100 [1; 5];
  Times 0xe8d4a51000 [5; 5];
  Times 0xe8d4a51000 [1; 5; 5];
  Times 0x2710 [12];
  Times 0xf4240 [0; 6];
  Times 0x2710 [4];
  Times 0x64 [0; 1; 6];
  Times 0x1 [1; 4];
  Times 0x2540be400 [0; 5; 6];
  Times 0x5f5e100 [4; 5]] [Multiple (99990000 * delta + 10000 + 1000000000000 * delta^2 - 1000000 * epsilon - 100 * K * epsilon - 10000000000 * epsilon * delta) 9;
  Multiple (1000000 * epsilon + 100 * K * epsilon + 10000000000 * epsilon * delta - 99990000 * delta - 1000000000000 * delta^2) 8]);
  Unpack 11 (
  Leaf [Times 0x1 [1];
  Times 0x270f [1; 5];
  Times 0x2710 [5; 5];
  Times 0x2710 [1; 5; 5];
  Times 0x1 [1; 12];
  Times 0x2710 [5; 12];
  Times 0x1 [13];
  Times 0x64 [0; 6];
  Times 0x1 [4]] [Multiple (9998 * delta + 1 - K * delta - 100 * epsilon) 9;
  Multiple (K * delta + 100 * epsilon - 9998 * delta) 8]);
  Unpack 11 (
  Leaf [Times 0x1 [1];
  Times 0x270f [1; 5];
  Times 0x2710 [5; 5];
  Times 0x2710 [1; 5; 5];
  Times 0x1 [1; 12];
  Times 0x2710 [5; 12];
  Times 0x1 [13];
  Times 0x64 [0; 6];
  Times 0x1 [4]] [Multiple (9998 * delta + 1 - K * delta - 100 * epsilon) 9;
  Multiple (K * delta + 100 * epsilon - 9998 * delta) 8]);
  Unpack 11 (
  Leaf [Times 0x270f [];
  Times 0x1 [3];
  Times 0x64 [7];
  Times 0x2710 [12]] []);
  Unpack 11 (
  Leaf [Times 0x270f [];
  Times 0x1 [3];
  Times 0x64 [7];
  Times 0x2710 [12]] []);
  Unpack 11 (
  Leaf [Times 0x1 [3];
  Times 0x270f [5];
  Times 0x64 [6];
  Times 0x1 [12]] []);
  Unpack 11 (
  Leaf [Times 0x1 [3];
  Times 0x270f [5];
  Times 0x64 [6];
  Times 0x1 [12]] []);
  Unpack 11 (
  Leaf [Times 0x270f [];
  Times 0x1 [3];
  Times 0x64 [7];
  Times 0x2710 [12]] [])].

Lemma nelp_v_defect_order_uniform_1_checked : check nelp_v_defect_order_uniform_1_hypotheses nelp_v_defect_order_uniform_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_defect_order_uniform_1 :
  forall T R K epsilon delta : Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* given: K > 0 *)
    (K > 0) ->
  (* given: ε > 0 *)
    (epsilon > 0) ->
  (* given: ε <= 0.01 *)
    (1 - 100 * epsilon >= 0) ->
  (* given: ε <= 1/(100*(K + 1)) *)
    (1 - 100 * K * epsilon - 100 * epsilon >= 0) ->
  (* given: δ > 0 *)
    (delta > 0) ->
  (* given: δ <= ε/100 *)
    (epsilon - 100 * delta >= 0) ->
  (* given: δ <= ε/(100*(K + 1)) *)
    (epsilon - 100 * K * delta - 100 * delta >= 0) ->
  (* given: R = K + 2 *)
    (R - K - 2 = 0) ->
  (* given: T = 2*K + 3 *)
    (T - 2 * K - 3 = 0) ->
  (* state 1 does not serve *)
    ((- (K * delta) - delta > 0) \/ (K * delta + delta - 1 > 0) \/ (- (delta) > 0) \/ (- (K * delta) - delta >= 0) \/ (K
    * epsilon * delta + epsilon * delta - epsilon > 0) \/ (delta - 1 > 0) \/ (T * K * delta^2 + T * delta^2 + K * delta
    + 2 * delta - T * delta - R * K * delta^2 - R * delta^2 - K * delta^2 - delta^2 > 0) \/ (((K * delta + delta - 1 >=
    0) \/ (T * K * delta + T * delta + 2 - T - R * K * delta - R * delta - K * delta - delta >= 0))) \/ ((T * K * delta
    + T * delta + 2 - T - R * K * delta - R * delta - K * delta - delta >= 0)) \/ ((T * K * delta + T * delta + 2 - T -
    R * K * delta - R * delta - K * delta - delta >= 0)) \/ ((1 - K * delta - delta > 0) /\ (T * K * delta + 2 * T *
    delta + 2 - T - R * K * delta - 2 * R * delta - K * delta - 2 * delta >= 0)) \/ ((1 - K * delta - delta > 0) /\ (T *
    K * delta + 2 * T * delta + 2 - T - R * K * delta - 2 * R * delta - K * delta - 2 * delta >= 0)) \/ ((K * delta +
    delta - 1 >= 0)) \/ ((K * delta + delta - 1 >= 0)) \/ ((delta - 1 >= 0)) \/ ((delta - 1 >= 0)) \/ ((K * delta +
    delta - 1 >= 0))) ->
  False.
Proof.
  exact (fun T R K epsilon delta => check_refutes (point [T; R; K; epsilon; delta])
  nelp_v_defect_order_uniform_1_hypotheses nelp_v_defect_order_uniform_1_certificate
  nelp_v_defect_order_uniform_1_checked).
Qed.

(* a line fails in these states *)
(* delta is δ; prob_row_C is prob(row,C) *)
Definition nelp_v_defect_order_uniform_fails_hypotheses : list formula :=
  let K := X 1 in let delta := X 2 in let prob_row_C := X 3 in
  [
  Positive (delta);
  Zero (prob_row_C - K * delta - delta);
  NotNegative (K * delta - prob_row_C)]%formulas.

Definition nelp_v_defect_order_uniform_fails_certificate : tree :=
  let K := X 1 in let delta := X 2 in let prob_row_C := X 3 in
  Leaf [Times 0x1 [0];
  Times 0x1 [2]] [Multiple (1) 1].

Lemma nelp_v_defect_order_uniform_fails_checked : check nelp_v_defect_order_uniform_fails_hypotheses nelp_v_defect_order_uniform_fails_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_defect_order_uniform_fails :
  forall K delta prob_row_C : R,
  (* given: δ > 0 *)
    (delta > 0) ->
  (* denied: prob(row, C) = δ*(K + 1) and prob(column, C) = 0 => not prob(row, C) <= K*δ *)
    (prob_row_C - K * delta - delta = 0) ->
  (* denied: prob(row, C) = δ*(K + 1) and prob(column, C) = 0 => not prob(row, C) <= K*δ *)
    (K * delta - prob_row_C >= 0) ->
  False.
Proof.
  exact (fun K delta prob_row_C => check_refutes (point [K; delta; prob_row_C])
  nelp_v_defect_order_uniform_fails_hypotheses nelp_v_defect_order_uniform_fails_certificate
  nelp_v_defect_order_uniform_fails_checked).
Qed.
