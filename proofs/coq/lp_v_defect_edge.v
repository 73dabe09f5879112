(* lp-v-defect-edge: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 1 - δ*(1 - ε)/ε *)
(* epsilon is ε; delta is δ *)
Definition lp_v_defect_edge_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  [
  Positive (R - P);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  Or [NotNegative (- (epsilon)); Positive (delta - epsilon * delta - epsilon); Positive (epsilon * delta - delta);
  Positive (delta - epsilon); Positive (- (epsilon^2 * delta)); Positive (- (delta)); And [Or [NotNegative (epsilon *
  delta - delta); NotNegative (T * epsilon * delta + R * delta + P * epsilon + P * delta + S * epsilon * delta - T *
  delta - R * epsilon * delta - R * epsilon - P * epsilon * delta - S * delta)]]; And [NotNegative (R * delta + P *
  epsilon + P * delta - T * delta - R * epsilon - S * delta)]; And [NotNegative (T * epsilon * delta + R * delta + P *
  epsilon + P * delta + S * epsilon * delta - T * delta - R * epsilon * delta - R * epsilon - P * epsilon * delta - S *
  delta)]; And [NotNegative (epsilon * delta - delta)]; Positive (epsilon^3 * delta - epsilon^2 * delta); And
  [NotNegative (T * epsilon * delta + R * delta + P * epsilon + P * delta + S * epsilon * delta - T * delta - R *
  epsilon * delta - R * epsilon - P * epsilon * delta - S * delta)]; And [NotNegative (T * epsilon * delta + R * delta +
  P * epsilon + P * delta + S * epsilon * delta - T * delta - R * epsilon * delta - R * epsilon - P * epsilon * delta -
  S * delta)]]]%formulas.

Definition lp_v_defect_edge_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  Unpack 3 (
  Unpack 4 (
  Case 5 [
  Leaf [Times 0x1 [6];
  Times 0x1 [10]] [];
  Leaf [Times 0x64 [10];
  Times 0x63 [6];
  Times 0x1 [9];
  Times 0x64 [6; 8]] [];
  Leaf [Times 0x1 [10];
  Times 0x9 [6; 8];
  Times 0x1 [7; 8]] [];
  Leaf [Times 0x63 [8];
  Times 0x1 [9];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [6; 6; 8];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [8];
  Times 0x1 [10]] [];
  Unpack 10 (
  Case 11 [
  Leaf [Times 0xa [12];
  Times 0x9 [8];
  Times 0x1 [7; 8]] [];
  Leaf [Times 0x14 [12];
  Times 0xa [1; 6];
  Times 0x9 [1; 8];
  Times 0xa [2; 9];
  Times 0x2 [0; 7; 8];
  Times 0x26b6 [2; 6; 8];
  Times 0x3dd [2; 7; 8]] []]);
  Unpack 10 (
  Leaf [Times 0xc8 [11];
  Times 0x2 [0; 9];
  Times 0x2774 [1; 8];
  Times 0x63 [1; 9];
  Times 0x63 [2; 6]] []);
  Unpack 10 (
  Leaf [Times 0x14 [11];
  Times 0xa [1; 6];
  Times 0x9 [1; 8];
  Times 0xa [2; 9];
  Times 0x2 [0; 7; 8];
  Times 0x26b6 [2; 6; 8];
  Times 0x3dd [2; 7; 8]] []);
  Unpack 10 (
  Leaf [Times 0xa [11];
  Times 0x9 [8];
  Times 0x1 [7; 8]] []);
  Leaf [Times 0x6 [10];
  Times 0xc8 [6; 8; 8];
  Times 0x258 [8; 8; 9];
  Times 0x18 [6; 6; 6; 8];
  Times 0x9c40 [7; 8; 8; 8];
  Times 0x5 [7; 8; 9; 9];
  Times 0x1e [8; 9; 9; 9];
  Times 0xa [6; 6; 6; 7; 8];
  Times 0x1 [6; 7; 7; 8; 9];
  Times 0x12c [7; 7; 8; 8; 9];
  Times 0xbb8 [7; 8; 8; 9; 9];
  Times 0x2540be400 [8; 8; 8; 8; 8];
  Times 0x2710 [8; 8; 9; 9; 9]] [];
  Unpack 10 (
  Leaf [Times 0x14 [11];
  Times 0xa [1; 6];
  Times 0x9 [1; 8];
  Times 0xa [2; 9];
  Times 0x2 [0; 7; 8];
  Times 0x26b6 [2; 6; 8];
  Times 0x3dd [2; 7; 8]] []);
  Unpack 10 (
  Leaf [Times 0x14 [11];
  Times 0xa [1; 6];
  Times 0x9 [1; 8];
  Times 0xa [2; 9];
  Times 0x2 [0; 7; 8];
  Times 0x26b6 [2; 6; 8];
  Times 0x3dd [2; 7; 8]] [])])).

Lemma lp_v_defect_edge_1_checked : check lp_v_defect_edge_1_hypotheses lp_v_defect_edge_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_v_defect_edge_1 :
  forall T R P S epsilon delta : Rdefinitions.R,
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* given: T + S > 2*P *)
    (T + S - 2 * P > 0) ->
  (* given: 2*R > T + S *)
    (2 * R - T - S > 0) ->
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* state 1 does not serve *)
    ((- (epsilon) >= 0) \/ (delta - epsilon * delta - epsilon > 0) \/ (epsilon * delta - delta > 0) \/ (delta - epsilon
    > 0) \/ (- (epsilon^2 * delta) > 0) \/ (- (delta) > 0) \/ (((epsilon * delta - delta >= 0) \/ (T * epsilon * delta +
    R * delta + P * epsilon + P * delta + S * epsilon * delta - T * delta - R * epsilon * delta - R * epsilon - P *
    epsilon * delta - S * delta >= 0))) \/ ((R * delta + P * epsilon + P * delta - T * delta - R * epsilon - S * delta
    >= 0)) \/ ((T * epsilon * delta + R * delta + P * epsilon + P * delta + S * epsilon * delta - T * delta - R *
    epsilon * delta - R * epsilon - P * epsilon * delta - S * delta >= 0)) \/ ((epsilon * delta - delta >= 0)) \/
    (epsilon^3 * delta - epsilon^2 * delta > 0) \/ ((T * epsilon * delta + R * delta + P * epsilon + P * delta + S *
    epsilon * delta - T * delta - R * epsilon * delta - R * epsilon - P * epsilon * delta - S * delta >= 0)) \/ ((T *
    epsilon * delta + R * delta + P * epsilon + P * delta + S * epsilon * delta - T * delta - R * epsilon * delta - R *
    epsilon - P * epsilon * delta - S * delta >= 0))) ->
  False.
Proof.
  exact (fun T R P S epsilon delta => check_refutes (point [T; R; P; S; epsilon; delta]) lp_v_defect_edge_1_hypotheses
  lp_v_defect_edge_1_certificate lp_v_defect_edge_1_checked).
Qed.
